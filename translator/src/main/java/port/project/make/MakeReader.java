package port.project.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through a makefile and those that it includes, line by line, as make does when it is called without more.
final class MakeReader {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("^(?:(?:export|override|private)\\s+)*([\\w.-]+)\\s*(\\+=|\\?=|::?=|!=|=)\\s*(.*)$");
    private static final Pattern INCLUDE = Pattern.compile("^[-s]?include\\s+(.+)$");
    private static final Pattern DEFINE = Pattern.compile("^(?:override\\s+)?define\\b.*");
    private static final int DEEPEST = 8;

    private final Variables variables;
    private final Conditionals conditionals;
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Rule> current = Optional.empty();
    private boolean isDefining;

    MakeReader(Variables variables) {
        this.variables = variables;
        this.conditionals = new Conditionals(variables);
    }

    List<Rule> rules() {
        return rules;
    }

    void read(Path file) {
        read(file, 0);
    }

    private void read(Path file, int depth) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException _) {
            // What cannot be read says nothing; the compiler's complaint about a header says the rest.
            return;
        }
        text.replaceAll("\\\\\\R", " ")
                .lines()
                .forEach(line -> line(line.replaceFirst("(^|\\s)#.*$", ""), file, depth));
    }

    private void line(String text, Path file, int depth) {
        String line = text.strip();
        if (isDefining) {
            isDefining = !line.equals("endef");
        } else if (DEFINE.matcher(line).matches()) {
            isDefining = true;
        } else if (!line.isEmpty() && !conditionals.accept(line) && conditionals.isActive()) {
            if (text.startsWith("\t") && current.isPresent()) {
                current.get().recipe().add(line);
            } else {
                statement(line, file, depth);
            }
        }
    }

    private void statement(String line, Path file, int depth) {
        Matcher include = INCLUDE.matcher(line);
        Matcher assignment = ASSIGNMENT.matcher(line);
        if (include.matches()) {
            for (String name : Words.of(variables.expand(include.group(1)))) {
                include(name, file, depth);
            }
        } else if (assignment.matches()) {
            current = Optional.empty();
            variables.assign(assignment.group(1), assignment.group(2), assignment.group(3).strip());
        } else if (line.contains(":")) {
            rule(line);
        }
    }

    private void include(String name, Path file, int depth) {
        Path other = file.toAbsolutePath().getParent().resolve(name).normalize();
        if (depth < DEEPEST && Files.isRegularFile(other)) {
            read(other, depth + 1);
        }
    }

    /// `TARGETS : PREREQUISITES ; RECIPE`; a variable of a single target is passed over.
    private void rule(String line) {
        int semicolon = line.indexOf(';');
        String head = variables.expand(semicolon < 0 ? line : line.substring(0, semicolon));
        int colon = head.indexOf(':');
        if (colon < 0 || ASSIGNMENT.matcher(head.substring(colon + 1).strip()).matches()) {
            return;
        }
        String rest = head.substring(colon + 1).replaceFirst("^:", "").replace("|", " ");
        // A static pattern: `OBJECTS: %.o: %.cu`.
        int second = rest.indexOf(':');
        Rule made = Rule.of(head.substring(0, colon), rest.substring(second + 1));
        if (semicolon >= 0) {
            made.recipe().add(line.substring(semicolon + 1).strip());
        }
        rules.add(made);
        current = Optional.of(made);
    }
}
