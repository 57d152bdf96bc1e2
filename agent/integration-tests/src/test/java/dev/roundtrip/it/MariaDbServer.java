package dev.roundtrip.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A MariaDB of its own on a free port of this machine, from the binaries that the profile {@code matrix} unpacks. */
final class MariaDbServer implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target/mariadb").toAbsolutePath();
    private static final long LIMIT_SECONDS = 90;

    private final Path binaries;
    private final Path folder;
    private final int port;
    private Process process;

    private MariaDbServer(Path binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a server that is empty but for these databases. */
    static MariaDbServer start(String name, String... databases) throws IOException, InterruptedException {
        Path folder = Path.of("target/it", "server-of-" + name).toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        MariaDbServer server = new MariaDbServer(findBinaries(), folder, freePort());
        try {
            server.install();
            server.run();
            server.create(databases);
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    private void install() throws IOException, InterruptedException {
        Process install = launch("scripts/mariadb-install-db", "--auth-root-authentication-method=normal");
        if (!install.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || install.exitValue() != 0) {
            install.destroyForcibly();
            throw new IllegalStateException("MariaDB was not installed, see " + folder);
        }
    }

    private void run() throws IOException {
        process = launch(
                "bin/mariadbd",
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--socket=" + folder.resolve("socket"),
                "--lc-messages-dir=" + binaries.resolve("share"));
    }

    private Process launch(String program, String... options) throws IOException {
        Path file = binaries.resolve(program);
        List<String> command = new ArrayList<>(List.of(
                file.toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + folder.resolve("data"),
                "--user=" + System.getProperty("user.name")));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(file.getFileName() + ".log").toFile())
                .start();
    }

    private void create(String... databases) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!created(databases)) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IllegalStateException("MariaDB did not start, see " + folder);
            }
            Thread.sleep(200);
        }
    }

    private boolean created(String... databases) {
        try (Connection connection = DriverManager.getConnection("jdbc:mariadb://localhost:" + port + "/?user=root");
                Statement statement = connection.createStatement()) {
            for (String database : databases) {
                statement.execute("CREATE DATABASE " + database);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Path findBinaries() throws IOException {
        try (Stream<Path> files = Files.walk(UNPACKED)) {
            Path server = files.filter(file -> file.endsWith("bin/mariadbd"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no MariaDB below " + UNPACKED));
            Path binaries = server.getParent().getParent();
            makeExecutable(binaries.resolve("bin"));
            makeExecutable(binaries.resolve("scripts"));
            return binaries;
        }
    }

    /** The archive does not say which of its files are programs. */
    private static void makeExecutable(Path programs) throws IOException {
        try (Stream<Path> files = Files.list(programs)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
