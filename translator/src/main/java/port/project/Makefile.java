package port.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.project.command.CompilerFlags;
import port.project.command.ShellWords;

/// The compiler flags in a makefile. Only what stands there whatever the settings: lines within conditionals, and those of a single
/// target, are passed over; variables are followed as far as they are literal.
final class Makefile {
    private static final Pattern ASSIGNMENT = Pattern.compile("^\\s*([\\w.]+)\\s*(\\+=|\\?=|::?=|=)\\s*(.*)$");
    private static final Pattern INCLUDE = Pattern.compile("^-?include\\s+(\\S+)\\s*$");
    private static final Pattern VARIABLE = Pattern.compile("\\$[({]([\\w.]+)[)}]");
    private static final Pattern COMPILATION = Pattern.compile("\\s-c\\s|\\$<|\\.(cu|cpp|cc|c)\\b");
    private static final String DEFAULTS = "$(CPPFLAGS) $(CFLAGS) $(CXXFLAGS) $(NVCCFLAGS) $(NVCC_FLAGS)";
    private static final int DEPTH = 8;

    private final Map<String, String> variables = new HashMap<>();
    private final List<String> uses = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();

    private Makefile(Path folder) {
        variables.put("CURDIR", folder.toString());
        variables.put("PWD", folder.toString());
    }

    /// `-IDIR`, `-DNAME=VALUE` and `-std=NAME`, in order.
    static List<String> flags(Path file) {
        var makefile = new Makefile(file.toAbsolutePath().getParent());
        makefile.read(file, 0);
        List<List<String>> compilations = makefile.compilations();
        Set<String> found = new LinkedHashSet<>();
        for (List<String> flags : compilations) {
            for (String flag : flags) {
                boolean isCommon = compilations.stream().allMatch(other -> other.contains(flag));
                if (flag.startsWith("-I") || isCommon) {
                    found.add(flag);
                }
            }
        }
        return List.copyOf(found);
    }

    /// The words of rules and variables that end in one of `endings`, as far as they are literal.
    static Set<String> words(Path file, Pattern endings) {
        var makefile = new Makefile(file.toAbsolutePath().getParent());
        makefile.read(file, 0);
        List<String> texts = new ArrayList<>(makefile.uses);
        texts.addAll(makefile.targets);
        texts.addAll(makefile.variables.values());
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : makefile.expand(text, 0).split("[\\s:;,()]+")) {
                if (endings.matcher(word).find() && !word.contains("$")) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    /// The flags of each call of a compiler; without any, those of the variables that make itself uses.
    private List<List<String>> compilations() {
        List<List<String>> found = new ArrayList<>();
        for (String text : uses) {
            String expanded = expand(text, 0);
            if (COMPILATION.matcher(expanded).find()) {
                found.add(flagsIn(expanded));
            }
        }
        return found.isEmpty() ? List.of(flagsIn(expand(DEFAULTS, 0))) : found;
    }

    private static List<String> flagsIn(String text) {
        return CompilerFlags.in(ShellWords.of(text)).stream().filter(flag -> !flag.contains("$")).toList();
    }

    private void read(Path file, int depth) {
        List<String> lines;
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace('\0', ' ');
            lines = text.replaceAll("\\\\\\R", " ").lines().toList();
        } catch (IOException _) {
            // What cannot be read says nothing; the compiler's complaint about a header says the rest.
            return;
        }
        int conditionals = 0;
        for (String line : lines) {
            String text = line.replaceFirst("(^|\\s)#.*$", "");
            String word = text.strip();
            if (word.startsWith("ifeq")
                    || word.startsWith("ifneq")
                    || word.startsWith("ifdef")
                    || word.startsWith("ifndef")) {
                conditionals++;
            } else if (word.startsWith("endif")) {
                conditionals = Math.max(0, conditionals - 1);
            } else if (conditionals == 0) {
                line(text, file, depth);
            }
        }
    }

    private void line(String text, Path file, int depth) {
        Matcher include = INCLUDE.matcher(text);
        Matcher assignment = ASSIGNMENT.matcher(text);
        if (include.matches() && depth < DEPTH) {
            Path other = file.toAbsolutePath().getParent().resolve(expand(include.group(1), 0)).normalize();
            if (Files.isRegularFile(other)) {
                read(other, depth + 1);
            }
        } else if (text.startsWith("\t")) {
            uses.add(text.replace("$^", prerequisites()).replace("$+", prerequisites()));
        } else if (assignment.matches()) {
            String name = assignment.group(1);
            String value = assignment.group(3).strip();
            switch (assignment.group(2)) {
                case "+=" -> variables.merge(name, value, (old, more) -> old + " " + more);
                case "?=" -> variables.putIfAbsent(name, value);
                default -> variables.put(name, value);
            }
        } else if (text.contains(":")) {
            targets.add(text);
        }
    }

    /// What the rule that was begun last is made of.
    private String prerequisites() {
        String rule = targets.isEmpty() ? "" : targets.getLast();
        return rule.substring(rule.lastIndexOf(':') + 1).strip();
    }

    private String expand(String text, int depth) {
        if (depth > DEPTH) {
            return text;
        }
        Matcher variable = VARIABLE.matcher(text);
        var all = new StringBuilder();
        while (variable.find()) {
            String value = variables.get(variable.group(1));
            variable.appendReplacement(
                    all, Matcher.quoteReplacement(value == null ? variable.group() : expand(value, depth + 1)));
        }
        variable.appendTail(all);
        return all.toString();
    }
}
