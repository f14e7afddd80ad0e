import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.configuration.YamlConfigurationFactory;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.lookup.StringLookupFactory;

/**
 * Reads configuration files with Dropwizard's own classes, as OpenMetadata's server does: a line
 * {"file", "env"} on standard input gives a line with the tree, or with what was said against it.
 */
public final class Dropwizard {
  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode asked = json.readTree(line);
      Map<String, String> env = new HashMap<>();
      asked.get("env").fields().forEachRemaining(one -> env.put(one.getKey(), one.getValue().asText()));
      out.println(json.writeValueAsString(read(asked.get("file").asText(), env)));
    }
    out.flush();
  }

  private static JsonNode read(String file, Map<String, String> env) {
    EnvironmentVariableSubstitutor substitutor = new EnvironmentVariableSubstitutor(false);
    substitutor.setVariableResolver(StringLookupFactory.INSTANCE.mapStringLookup(env));
    SubstitutingSourceProvider source =
        new SubstitutingSourceProvider(
            path -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), substitutor);
    try {
      JsonNode tree =
          new YamlConfigurationFactory<>(JsonNode.class, null, new ObjectMapper(), "none")
              .build(source, "openmetadata.yaml");
      return JsonNodeFactory.instance.objectNode().set("tree", tree);
    } catch (Exception error) {
      return JsonNodeFactory.instance.objectNode().put("refused", String.valueOf(error.getMessage()));
    }
  }
}
