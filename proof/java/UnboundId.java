import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.util.json.JSONArray;
import com.unboundid.util.json.JSONBoolean;
import com.unboundid.util.json.JSONField;
import com.unboundid.util.json.JSONNull;
import com.unboundid.util.json.JSONObject;
import com.unboundid.util.json.JSONString;
import com.unboundid.util.json.JSONValue;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllSSLSocketVerifier;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.TrustStoreTrustManager;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.SocketFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Signs in at a directory as OpenMetadata does (LdapAuthenticator, LdapUtil), by the SDK that it uses: a
 * line {"conf", "mail", "password"} on standard input, where `conf` is `ldapConfiguration`, gives a line
 * with the user, or with what the server says and when. An argument names a folder that has what Java
 * trusts in lib/security/cacerts, in the place of Java's own.
 */
public final class UnboundId {
  public static void main(String[] args) throws Exception {
    if (args.length > 0) trustAsIn(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JSONObject asked = new JSONObject(line);
      UnboundId server = new UnboundId((JSONObject) asked.getField("conf"));
      out.println(
          server.answer(asked.getFieldAsString("mail"), asked.getFieldAsString("password")));
    }
  }

  /** Java's own store is read once, when the SDK is first asked for it. */
  private static void trustAsIn(String home) {
    String own = System.setProperty("java.home", home);
    JVMDefaultTrustManager.getInstance();
    System.setProperty("java.home", own);
  }

  private final JSONObject conf;
  private final boolean tls;

  private UnboundId(JSONObject conf) {
    this.conf = conf;
    this.tls = "true".equals(text("sslEnabled"));
  }

  private JSONObject answer(String mail, String password) {
    try (LDAPConnectionPool pool = pool()) {
      return signIn(pool, mail, password);
    } catch (LDAPException | GeneralSecurityException error) {
      // As the log has it.
      return said(
          "start",
          "java.lang.IllegalStateException: [LDAP] Issue in creating a LookUp Connection"
              + (tls ? " SSL" : "")
              + " Caused by: "
              + error);
    }
  }

  private LDAPConnectionPool pool() throws LDAPException, GeneralSecurityException {
    LDAPConnection first = connection();
    first.bind(text("dnAdminPrincipal"), text("dnAdminPassword"));
    return new LDAPConnectionPool(first, Integer.parseInt(text("maxPoolSize")));
  }

  private LDAPConnection connection() throws LDAPException, GeneralSecurityException {
    LDAPConnectionOptions options = new LDAPConnectionOptions();
    SocketFactory sockets = tls ? new SSLUtil(trust(options)).createSSLSocketFactory() : null;
    return new LDAPConnection(sockets, options, text("host"), Integer.parseInt(text("port")));
  }

  private X509TrustManager trust(LDAPConnectionOptions options) {
    JSONObject all = (JSONObject) conf.getField("trustStoreConfig");
    switch (text("truststoreConfigType")) {
      case "CustomTrustStore":
        JSONObject own = (JSONObject) all.getField("customTrustManagerConfig");
        verifyHost(options, own);
        return new TrustStoreTrustManager(
            text(own, "trustStoreFilePath"),
            text(own, "trustStoreFilePassword").toCharArray(),
            text(own, "trustStoreFileFormat"),
            "true".equals(text(own, "examineValidityDates")));
      case "JVMDefault":
        verifyHost(options, (JSONObject) all.getField("jvmDefaultConfig"));
        return JVMDefaultTrustManager.getInstance();
      case "TrustAll":
        JSONObject any = (JSONObject) all.getField("trustAllConfig");
        return new TrustAllTrustManager("true".equals(text(any, "examineValidityDates")));
      default:
        throw new IllegalArgumentException("Invalid Truststore type.");
    }
  }

  private static void verifyHost(LDAPConnectionOptions options, JSONObject trust) {
    options.setSSLSocketVerifier(
        "true".equals(text(trust, "verifyHostname"))
            ? new HostNameSSLSocketVerifier(true)
            : TrustAllSSLSocketVerifier.getInstance());
  }

  private JSONObject signIn(LDAPConnectionPool pool, String mail, String password) {
    try {
      String attribute = text("mailAttributeName");
      Filter filter = Filter.createEqualityFilter(attribute, mail);
      List<SearchResultEntry> found = search(pool, "userBaseDN", filter, attribute);
      if (found.isEmpty()) {
        return said("sign-in", "You have entered an invalid email or password.");
      }
      if (found.size() > 1) {
        return said("sign-in", "Email corresponds to multiple entries in Directory.");
      }
      String dn = found.get(0).getDN();
      Attribute held = found.get(0).getAttribute(attribute);
      if (held == null || !mail.equalsIgnoreCase(held.getValue())) {
        return said(
            "sign-in",
            "Username or Email Attribute is incorrect. Please check Openmetadata Configuration.");
      }
      try (LDAPConnection own = connection()) {
        own.bind(dn, password);
      }
      return signedIn(pool, dn, held.getValue());
    } catch (LDAPException | GeneralSecurityException error) {
      return said("sign-in", "Authentication server error: " + error.getMessage());
    }
  }

  private JSONObject signedIn(LDAPConnectionPool pool, String dn, String mail) {
    List<JSONField> user = new ArrayList<>();
    user.add(new JSONField("dn", dn));
    user.add(new JSONField("mail", mail));
    try {
      Set<String> roles = new LinkedHashSet<>();
      boolean admin = addRoles(pool, dn, roles);
      List<JSONValue> names = new ArrayList<>();
      roles.forEach(name -> names.add(new JSONString(name)));
      user.add(new JSONField("roles", new JSONArray(names)));
      user.add(new JSONField("admin", new JSONBoolean(admin)));
    } catch (Exception error) {
      // The server logs it, and goes on without roles.
      user.add(new JSONField("warning", String.valueOf(error.getMessage())));
    }
    return new JSONObject(new JSONField("as", new JSONObject(user.toArray(new JSONField[0]))));
  }

  /** Adds the roles of somebody new, and says whether they become an administrator. */
  private boolean addRoles(LDAPConnectionPool pool, String dn, Set<String> roles)
      throws Exception {
    Filter filter =
        Filter.createANDFilter(
            Filter.createEqualityFilter(text("groupAttributeName"), text("groupAttributeValue")),
            Filter.createEqualityFilter(text("groupMemberAttributeName"), dn));
    boolean admin = false;
    List<SearchResultEntry> groups =
        search(pool, "groupBaseDN", filter, text("allAttributeName"));
    if (groups.isEmpty()) return false;
    JSONObject mapping = new JSONObject(text("authRolesMapping"));
    for (SearchResultEntry group : groups) {
      JSONValue mapped = mapping.getField(group.getDN());
      if (!(mapped instanceof JSONArray)) continue;
      for (JSONValue role : ((JSONArray) mapped).getValues()) {
        String name = ((JSONString) role).stringValue();
        if (text("roleAdminName").equals(name)) admin = true;
        else roles.add(name);
      }
    }
    Set<String> may = new LinkedHashSet<>();
    for (JSONValue role : ((JSONArray) conf.getField("authReassignRoles")).getValues()) {
      may.add(((JSONString) role).stringValue());
    }
    boolean all = may.contains(text("allAttributeName"));
    if (!all) roles.retainAll(may);
    return admin && (all || may.contains(text("roleAdminName")));
  }

  private List<SearchResultEntry> search(
      LDAPConnectionPool pool, String base, Filter filter, String attribute)
      throws LDAPException {
    return pool.search(new SearchRequest(text(base), SearchScope.SUB, filter, attribute))
        .getSearchEntries();
  }

  /** A setting as Jackson gives it to the server: numbers and truth become text too. */
  private String text(String name) {
    return text(conf, name);
  }

  private static String text(JSONObject of, String name) {
    JSONValue value = of.getField(name);
    if (value == null || value instanceof JSONNull) return null;
    return value instanceof JSONString ? ((JSONString) value).stringValue() : value.toString();
  }

  private static JSONObject said(String at, String said) {
    return new JSONObject(new JSONField("at", at), new JSONField("said", said));
  }
}
