import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pac4j.core.context.WebContext;
import org.pac4j.core.context.session.SessionStore;
import org.pac4j.core.exception.http.WithLocationAction;
import org.pac4j.core.http.callback.NoParameterCallbackUrlResolver;
import org.pac4j.core.profile.UserProfile;
import org.pac4j.oidc.client.OidcClient;
import org.pac4j.oidc.config.OidcConfiguration;
import org.pac4j.oidc.credentials.OidcCredentials;

/**
 * Signs in with pac4j, the library of OpenMetadata's confidential client, set up from
 * `oidcConfiguration`: a line with it on standard input gives a line with the authorize URL; a line
 * with the address that came back gives one with the user's claims, or with what pac4j says.
 */
public final class Pac4j {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What came back from the provider; empty while there is nothing. */
  private static final Map<String, String[]> PARAMETERS = new HashMap<>();

  private static final Map<String, Object> SESSION = new HashMap<>();

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    OidcClient client = client(JSON.readTree(in.readLine()));
    out.println(said("authorize", () -> JSON.valueToTree(authorize(client))));
    String returned = in.readLine();
    if (returned == null) return;
    fill(JSON.readTree(returned).asText());
    out.println(said("claims", () -> JSON.valueToTree(claims(client))));
  }

  private interface Answer {
    JsonNode get() throws Exception;
  }

  private static String said(String name, Answer answer) throws Exception {
    ObjectNode line = JSON.createObjectNode();
    try {
      line.set(name, answer.get());
    } catch (Exception error) {
      line.put("error", String.valueOf(error.getMessage()));
    }
    return JSON.writeValueAsString(line);
  }

  private static OidcClient client(JsonNode own) {
    OidcConfiguration to = new OidcConfiguration();
    to.setClientId(text(own, "id"));
    to.setSecret(text(own, "secret"));
    to.setDiscoveryURI(text(own, "discoveryUri"));
    to.setScope(text(own, "scope"));
    to.setResponseType(text(own, "responseType"));
    to.setResponseMode("query");
    to.setUseNonce(own.path("useNonce").asBoolean());
    to.setDisablePkce(own.path("disablePkce").asBoolean());
    to.setPreferredJwsAlgorithmAsString(text(own, "preferredJwsAlgorithm"));
    if (!text(own, "clientAuthenticationMethod").isEmpty()) {
      to.setClientAuthenticationMethodAsString(text(own, "clientAuthenticationMethod"));
    }
    if (!text(own, "maxClockSkew").isEmpty()) {
      to.setMaxClockSkew(Integer.parseInt(text(own, "maxClockSkew")));
    }
    if (!text(own, "prompt").isEmpty()) to.addCustomParam("prompt", text(own, "prompt"));
    if (!text(own, "maxAge").isEmpty()) to.setMaxAge(Integer.valueOf(text(own, "maxAge")));
    own.path("customParams").fields()
        .forEachRemaining(one -> to.addCustomParam(one.getKey(), one.getValue().asText()));
    OidcClient client = new OidcClient(to);
    client.setCallbackUrl(text(own, "callbackUrl"));
    client.setCallbackUrlResolver(new NoParameterCallbackUrlResolver());
    return client;
  }

  private static String text(JsonNode own, String name) {
    return own.path(name).asText("");
  }

  private static String authorize(OidcClient client) {
    client.init();
    WithLocationAction action =
        (WithLocationAction) client.getRedirectionAction(context(), session()).orElseThrow();
    return action.getLocation();
  }

  private static Map<String, Object> claims(OidcClient client) {
    OidcCredentials credentials =
        (OidcCredentials) client.getCredentials(context(), session()).orElseThrow();
    UserProfile profile =
        client.getUserProfile(credentials, context(), session()).orElseThrow();
    return Map.of(
        "email", String.valueOf(profile.getAttribute("email")), "sub", profile.getId());
  }

  private static void fill(String address) {
    for (String pair : URI.create(address).getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      PARAMETERS.put(parts[0], new String[] {value});
    }
  }

  private static WebContext context() {
    return standIn(
        WebContext.class,
        (method, args) ->
            switch (method.getName()) {
              case "getRequestParameter" ->
                  Optional.ofNullable(PARAMETERS.get(args[0])).map(values -> values[0]);
              case "getRequestParameters" -> PARAMETERS;
              case "getRequestMethod" -> "GET";
              case "getRequestCookies" -> List.of();
              default -> null;
            });
  }

  private static SessionStore session() {
    return standIn(
        SessionStore.class,
        (method, args) ->
            switch (method.getName()) {
              case "get" -> Optional.ofNullable(SESSION.get(args[1]));
              case "set" -> SESSION.put((String) args[1], args[2]);
              case "getSessionId" -> Optional.of("session");
              default -> null;
            });
  }

  private interface Call {
    Object answer(Method method, Object[] args);
  }

  /** An object that answers a few methods, and gives nothing for the others. */
  private static <T> T standIn(Class<T> type, Call call) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> {
              Object answer = call.answer(method, args);
              if (answer != null || method.getReturnType() == void.class) return answer;
              if (method.getReturnType() == Optional.class) return Optional.empty();
              if (method.getReturnType() == boolean.class) return false;
              if (method.getReturnType() == int.class) return 0;
              return method.getReturnType() == String.class ? "" : null;
            });
    return type.cast(made);
  }
}
