package port.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.preprocess.MacroOption;
import port.preprocess.Standards;

/// Takes nvcc's options out of a command line. An option of `port` is never mistaken for one of them.
final class CompilerFlagReader {
    private static final IgnoredFlags IGNORED = IgnoredFlags.load();
    private static final Pattern ARCHITECTURE = Pattern.compile("(?:sm|compute|lto)_(\\d+)[af]?(?:,.*)?");

    private final List<String> words;
    private int position;

    private final List<Path> includeDirectories = new ArrayList<>();
    private final List<Path> forcedIncludes = new ArrayList<>();
    private final List<MacroOption> macros = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private int architecture = CompilerOptions.NONE.architecture();
    private int standard = CompilerOptions.NONE.standard();

    CompilerFlagReader(List<String> words) {
        this.words = List.copyOf(words);
    }

    boolean hasNext() {
        return position < words.size();
    }

    /// Reads one option or argument; gives it back when it is none of the compiler's.
    Optional<String> next() throws UsageProblem {
        String word = words.get(position++);
        if (!word.startsWith("-") || word.equals("-")) {
            return Optional.of(word);
        }
        if (readKept(word)) {
            return Optional.empty();
        }
        if (isOurs(word)) {
            return Optional.of(word);
        }
        return readIgnored(word) ? Optional.empty() : Optional.of(word);
    }

    CompilerOptions options() {
        return new CompilerOptions(includeDirectories, forcedIncludes, macros, architecture, standard, ignored);
    }

    private boolean readKept(String word) throws UsageProblem {
        Optional<String> directory = value(word, "a directory", "-I", "--include-path", "-isystem", "--system-include");
        directory.ifPresent(text -> includeDirectories.add(Path.of(text)));
        if (directory.isPresent()) {
            return true;
        }
        Optional<String> macro = value(word, "a macro name", "-D", "--define-macro");
        macro.ifPresent(text -> macros.add(MacroOption.define(text)));
        if (macro.isPresent()) {
            return true;
        }
        Optional<String> removed = value(word, "a macro name", "-U", "--undefine-macro");
        removed.ifPresent(text -> macros.add(MacroOption.undefine(text)));
        if (removed.isPresent()) {
            return true;
        }
        Optional<String> header = value(word, "a header", "-include", "--pre-include");
        header.ifPresent(text -> forcedIncludes.add(Path.of(text)));
        if (header.isPresent()) {
            return true;
        }
        return readTarget(word);
    }

    private boolean readTarget(String word) throws UsageProblem {
        Optional<String> language = value(word, "a standard such as c++17", "-std", "--std");
        if (language.isPresent()) {
            standard = standard(language.orElseThrow());
            return true;
        }
        Optional<String> target = value(word, "an architecture such as sm_80", "-arch", "--gpu-architecture");
        if (target.isPresent()) {
            Matcher matcher = ARCHITECTURE.matcher(target.orElseThrow());
            if (matcher.matches()) {
                architecture = Integer.parseInt(matcher.group(1));
            }
            return true;
        }
        return false;
    }

    /// The value of an option, attached to it or in the next word; empty when `word` is none of `names`.
    private Optional<String> value(String word, String what, String... names) throws UsageProblem {
        for (String name : names) {
            boolean isShort = name.length() == 2;
            if (word.equals(name)) {
                if (!hasNext()) {
                    throw new UsageProblem("option '" + name + "' needs " + what);
                }
                return Optional.of(words.get(position++));
            }
            if (isShort && word.startsWith(name)) {
                return Optional.of(word.substring(2));
            }
            if (!isShort && word.startsWith(name + "=")) {
                return Optional.of(word.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static int standard(String name) throws UsageProblem {
        return Standards.value(name).orElseThrow(() -> new UsageProblem("no such C++ standard: '" + name + "'"));
    }

    /// Whether the word is an option of the commands, which share a few letters with the compiler.
    private boolean isOurs(String word) {
        return word.equals("-o") || word.equals("-v") || word.equals("-h") || word.startsWith("-j");
    }

    private boolean readIgnored(String word) {
        switch (IGNORED.kindOf(word)) {
            case NONE -> {
                return false;
            }
            case ALONE -> ignored.add(word);
            case WITH_NEXT -> {
                String value = hasNext() ? " " + words.get(position++) : "";
                ignored.add(word + value);
            }
        }
        return true;
    }
}
