import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFReader;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A directory in memory on the loopback interface, for where there is no slapd: its base DN is the first
 * argument, a line of standard input its LDIF in base64, a line of standard output its ports. With a key
 * store and its password as further arguments it listens with TLS too. It ends when standard input does.
 */
public final class InMemoryDirectory {
  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    byte[] ldif = Base64.getDecoder().decode(in.readLine());
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(args[0]);
    InetAddress here = InetAddress.getByName("127.0.0.1");
    List<InMemoryListenerConfig> listeners = new ArrayList<>();
    listeners.add(InMemoryListenerConfig.createLDAPConfig("plain", here, 0, null));
    if (args.length > 2) {
      SSLUtil own =
          new SSLUtil(new KeyStoreKeyManager(args[1], args[2].toCharArray(), "PKCS12", null), null);
      listeners.add(
          InMemoryListenerConfig.createLDAPSConfig(
              "tls", here, 0, own.createSSLServerSocketFactory(), null));
    }
    config.setListenerConfigs(listeners);
    config.setAuthenticationRequiredOperationTypes(List.of(OperationType.SEARCH));
    InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
    server.importFromLDIF(true, new LDIFReader(new ByteArrayInputStream(ldif)));
    server.startListening();
    List<String> ports = new ArrayList<>();
    for (InMemoryListenerConfig one : listeners) {
      ports.add(String.valueOf(server.getListenPort(one.getListenerName())));
    }
    System.out.println(String.join(" ", ports));
    while (in.readLine() != null) continue;
    server.shutDown(true);
  }
}
