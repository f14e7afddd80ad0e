import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.onelogin.saml2.authn.AuthnRequest;
import com.onelogin.saml2.authn.SamlResponse;
import com.onelogin.saml2.settings.Saml2Settings;
import com.onelogin.saml2.settings.SettingsBuilder;
import com.onelogin.saml2.util.Constants;
import com.onelogin.saml2.util.Util;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs in with java-saml, the library of OpenMetadata's SAML. A line on standard input with
 * `samlConfiguration` as `own` gives a line with the address that the browser is sent to; one that has
 * the answer of the identity provider besides, as the form of its page holds it, gives NameID and
 * attributes, or what java-saml says.
 */
public final class JavaSaml {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode asked = JSON.readTree(line);
      JsonNode own = asked.path("own");
      String answer = asked.path("answer").asText("");
      out.println(
          answer.isEmpty()
              ? said("authorize", () -> request(own))
              : said("claims", () -> read(own, answer)));
    }
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

  /** The values that SamlSettingsHolder gives to the library, and those that it fixes. */
  private static Saml2Settings settings(JsonNode own) throws Exception {
    JsonNode security = own.path("security");
    boolean signs = security.path("sendSignedAuthRequest").asBoolean();
    boolean decrypts = security.path("wantAssertionEncrypted").asBoolean();
    Map<String, Object> to = new HashMap<>();
    to.put(SettingsBuilder.DEBUG_PROPERTY_KEY, own.path("debugMode").asBoolean());
    to.put(SettingsBuilder.STRICT_PROPERTY_KEY, security.path("strictMode").asBoolean());
    to.put(SettingsBuilder.SP_ENTITYID_PROPERTY_KEY, text(own, "/sp/entityId"));
    to.put(SettingsBuilder.SP_ASSERTION_CONSUMER_SERVICE_URL_PROPERTY_KEY, text(own, "/sp/acs"));
    to.put(SettingsBuilder.SP_ASSERTION_CONSUMER_SERVICE_BINDING_PROPERTY_KEY, Constants.BINDING_HTTP_POST);
    to.put(SettingsBuilder.SP_NAMEIDFORMAT_PROPERTY_KEY, text(own, "/idp/nameId"));
    if (signs || decrypts) {
      to.put(SettingsBuilder.SP_X509CERT_PROPERTY_KEY, text(own, "/sp/spX509Certificate"));
      to.put(SettingsBuilder.SP_PRIVATEKEY_PROPERTY_KEY, text(own, "/sp/spPrivateKey"));
    }
    to.put(SettingsBuilder.IDP_ENTITYID_PROPERTY_KEY, text(own, "/idp/entityId"));
    to.put(SettingsBuilder.IDP_SINGLE_SIGN_ON_SERVICE_URL_PROPERTY_KEY, text(own, "/idp/ssoLoginUrl"));
    to.put(SettingsBuilder.IDP_SINGLE_SIGN_ON_SERVICE_BINDING_PROPERTY_KEY, Constants.BINDING_HTTP_REDIRECT);
    to.put(SettingsBuilder.IDP_X509CERT_PROPERTY_KEY, text(own, "/idp/idpX509Certificate"));
    to.put(SettingsBuilder.SECURITY_AUTHREQUEST_SIGNED, signs);
    to.put(SettingsBuilder.SECURITY_WANT_ASSERTIONS_ENCRYPTED, decrypts);
    to.put(SettingsBuilder.SECURITY_WANT_ASSERTIONS_SIGNED, security.path("wantAssertionsSigned").asBoolean());
    to.put(SettingsBuilder.SECURITY_WANT_MESSAGES_SIGNED, security.path("wantMessagesSigned").asBoolean());
    to.put(SettingsBuilder.SECURITY_NAMEID_ENCRYPTED, security.path("sendEncryptedNameId").asBoolean());
    to.put(SettingsBuilder.SECURITY_REQUESTED_AUTHNCONTEXT, List.of());
    to.put(SettingsBuilder.SECURITY_SIGNATURE_ALGORITHM, Constants.RSA_SHA256);
    to.put(SettingsBuilder.SECURITY_DIGEST_ALGORITHM, Constants.SHA256);
    to.put(SettingsBuilder.UNIQUE_ID_PREFIX_PROPERTY_KEY, "OPENMETADATA_");
    Saml2Settings settings = new SettingsBuilder().fromValues(to).build();
    List<String> errors = settings.checkSettings();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("Invalid settings: " + String.join(", ", errors));
    }
    return settings;
  }

  private static String text(JsonNode own, String place) {
    return own.at(place).asText("");
  }

  private static JsonNode request(JsonNode own) throws Exception {
    Saml2Settings settings = settings(own);
    String query =
        "SAMLRequest=" + encoded(new AuthnRequest(settings).getEncodedAuthnRequest(true))
            + "&RelayState=" + encoded("/");
    if (settings.getAuthnRequestsSigned()) {
      String algorithm = settings.getSignatureAlgorithm();
      query += "&SigAlg=" + encoded(algorithm);
      byte[] signature = Util.sign(query, settings.getSPkey(), algorithm);
      query += "&Signature=" + encoded(Util.base64encoder(signature));
    }
    String login = settings.getIdpSingleSignOnServiceUrl().toString();
    return JSON.valueToTree(login + (login.contains("?") ? "&" : "?") + query);
  }

  private static String encoded(String content) {
    return URLEncoder.encode(content, StandardCharsets.UTF_8);
  }

  private static JsonNode read(JsonNode own, String answer) throws Exception {
    Saml2Settings settings = settings(own);
    SamlResponse response = new SamlResponse(settings, text(own, "/sp/acs"), answer);
    if (!response.isValid()) throw new IllegalStateException(response.getError());
    ObjectNode claims = JSON.createObjectNode();
    claims.put("email", response.getNameId());
    response.getAttributes().forEach((name, values) -> claims.put(name, String.join(",", values)));
    return claims;
  }
}
