package port.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import port.cli.Port;
import port.cli.Terminal;

/// A git repository in a folder of its own, in which commands run.
///
/// @param environment of every command
record Repository(Path folder, Map<String, String> environment) {
    Repository {
        environment = Map.copyOf(environment);
    }

    /// What a command left behind.
    record Said(int status, String out, String err) {
        String all() {
            return "exit status " + status + "\n" + out + err;
        }
    }

    static Repository in(Path folder, Map<String, String> environment) throws GitAPIException {
        Git.init().setDirectory(folder.toFile()).call().close();
        return new Repository(folder, environment);
    }

    /// Runs `port` with these words; one that starts with `@` is a path in the repository.
    Said port(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        environment);
        String[] line =
                Arrays.stream(words)
                        .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
                        .toArray(String[]::new);
        int status = new Port(terminal).run(line);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// Replaces the only place where `old` stands.
    void edit(String path, String old, String now) throws IOException {
        String text = read(path);
        if (text.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
            throw new IllegalArgumentException("'" + old + "' does not stand once in " + path + ":\n" + text);
        }
        write(path, text.replace(old, now));
    }

    /// @return the name of the commit
    String commit(String message) throws IOException, GitAPIException {
        try (var git = Git.open(folder.toFile())) {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return git.commit()
                    .setMessage(message)
                    .setAuthor("Author", "author@example.org")
                    .setCommitter("Author", "author@example.org")
                    .setSign(false)
                    .call()
                    .getName();
        }
    }
}
