package dk.faelled;

import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs one Neo4j server for the hub that started it.
 *
 * <p>Arguments: the home folder and a settings file in neo4j.conf form. Prints READY when Bolt answers.
 * The server lives as long as its standard input: when the hub closes it, or dies, the databases are
 * closed in order and the process ends. So no crash of the hub leaves a server behind.
 */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .loadPropertiesFromFile(Path.of(arguments[1]))
            .build();
    System.out.println("READY");
    while (System.in.read() >= 0) {
      // Nothing is said on this pipe: only its end matters.
    }
    server.shutdown();
    System.out.println("STOPPED");
    System.exit(0);
  }
}
