import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.util.Base64;
import java.util.List;

/**
 * A directory in memory on the loopback interface, for where there is no slapd: its base DN is the
 * argument, a line of standard input its LDIF in base64, a line of standard output its port. It ends
 * when standard input does.
 */
public final class InMemoryDirectory {
  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    byte[] ldif = Base64.getDecoder().decode(in.readLine());
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(args[0]);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig(
            "loopback", InetAddress.getByName("127.0.0.1"), 0, null));
    config.setAuthenticationRequiredOperationTypes(List.of(OperationType.SEARCH));
    InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
    server.importFromLDIF(true, new LDIFReader(new ByteArrayInputStream(ldif)));
    server.startListening();
    System.out.println(server.getListenPort());
    while (in.readLine() != null) continue;
    server.shutDown(true);
  }
}
