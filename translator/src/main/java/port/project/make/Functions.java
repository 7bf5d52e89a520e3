package port.project.make;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import port.project.command.ShellWords;

/// The functions of make whose arguments are plain text.
final class Functions {
    /// How many arguments those have that do not take one: a further comma is part of the last.
    private static final Map<String, Integer> ARGUMENTS =
            Map.ofEntries(
                    Map.entry("subst", 3),
                    Map.entry("patsubst", 3),
                    Map.entry("findstring", 2),
                    Map.entry("filter", 2),
                    Map.entry("filter-out", 2),
                    Map.entry("word", 2),
                    Map.entry("wordlist", 3),
                    Map.entry("addsuffix", 2),
                    Map.entry("addprefix", 2),
                    Map.entry("join", 2),
                    Map.entry("if", 3),
                    Map.entry("foreach", 3),
                    Map.entry("and", Integer.MAX_VALUE),
                    Map.entry("or", Integer.MAX_VALUE),
                    Map.entry("call", Integer.MAX_VALUE));

    private static final Set<String> OF_ONE =
            Set.of(
                    "strip",
                    "sort",
                    "words",
                    "firstword",
                    "lastword",
                    "dir",
                    "notdir",
                    "suffix",
                    "basename",
                    "wildcard",
                    "realpath",
                    "abspath",
                    "shell",
                    "info",
                    "warning",
                    "error",
                    "eval");

    private final Wildcards wildcards;

    Functions(Wildcards wildcards) {
        this.wildcards = wildcards;
    }

    static boolean isKnown(String name) {
        return ARGUMENTS.containsKey(name) || OF_ONE.contains(name);
    }

    static int arguments(String name) {
        return ARGUMENTS.getOrDefault(name, 1);
    }

    /// What a call means; empty where only running it would tell.
    ///
    /// @param given as many as the function has at most, expanded
    Optional<String> apply(String name, List<String> given) {
        List<String> all = new ArrayList<>(given);
        while (all.size() < 3) {
            all.add("");
        }
        String first = all.getFirst();
        return switch (name) {
            case "subst", "patsubst", "addsuffix", "addprefix", "join", "strip", "sort" ->
                    Optional.of(changed(name, first, all.get(1), all.get(2)));
            case "findstring", "filter", "filter-out", "word", "wordlist", "words", "firstword", "lastword" ->
                    Optional.of(chosen(name, first, all.get(1), all.get(2)));
            case "dir", "notdir", "suffix", "basename", "realpath", "abspath" ->
                    Optional.of(Words.each(first, path -> path(name, path)));
            case "wildcard" ->
                    Optional.of(
                            String.join(
                                    " ",
                                    Words.of(first).stream()
                                            .flatMap(word -> wildcards.matches(word).stream())
                                            .toList()));
            case "shell" -> shell(ShellWords.of(first));
            default -> Optional.of("");
        };
    }

    private static String changed(String name, String first, String second, String third) {
        return switch (name) {
            case "subst" -> first.isEmpty() ? third : third.replace(first, second);
            case "patsubst" -> Words.each(third, word -> Words.replaced(word, first.strip(), second.strip()));
            case "addsuffix" -> Words.each(second, word -> word + first);
            case "addprefix" -> Words.each(second, word -> first + word);
            case "sort" -> String.join(" ", new TreeSet<>(Words.of(first)));
            case "join" -> {
                List<String> left = Words.of(first);
                List<String> right = Words.of(second);
                List<String> pairs = new ArrayList<>();
                for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                    pairs.add((i < left.size() ? left.get(i) : "") + (i < right.size() ? right.get(i) : ""));
                }
                yield String.join(" ", pairs);
            }
            default -> String.join(" ", Words.of(first));
        };
    }

    private static String chosen(String name, String first, String second, String third) {
        List<String> words = Words.of(first);
        return switch (name) {
            case "findstring" -> second.contains(first) ? first : "";
            case "filter", "filter-out" -> {
                boolean isWanted = name.equals("filter");
                yield String.join(
                        " ",
                        Words.of(second).stream()
                                .filter(word ->
                                        isWanted
                                                == words.stream()
                                                        .anyMatch(pattern -> Words.stem(pattern, word).isPresent()))
                                .toList());
            }
            case "word" -> span(Words.of(second), number(first), number(first));
            case "wordlist" -> span(Words.of(third), number(first), number(second));
            case "words" -> Integer.toString(words.size());
            case "firstword" -> words.isEmpty() ? "" : words.getFirst();
            default -> words.isEmpty() ? "" : words.getLast();
        };
    }

    /// The words from one to another, counted from 1, both included.
    private static String span(List<String> words, int from, int to) {
        int end = Math.min(to, words.size());
        return from < 1 || from > end ? "" : String.join(" ", words.subList(from - 1, end));
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
    }

    private String path(String function, String path) {
        return switch (function) {
            case "dir" -> Words.name(path) == 0 ? "./" : path.substring(0, Words.name(path));
            case "notdir" -> path.substring(Words.name(path));
            case "suffix" -> path.substring(Words.ending(path));
            case "basename" -> path.substring(0, Words.ending(path));
            default -> wildcards.folder().resolve(Path.of(path)).normalize().toString();
        };
    }

    /// What is the same on every machine that builds the program, or lies in the tree.
    private Optional<String> shell(List<String> command) {
        String name = command.isEmpty() ? "" : command.getFirst();
        List<String> arguments = command.isEmpty() ? List.of() : command.subList(1, command.size());
        boolean isPlain = command.stream().noneMatch(word -> word.matches(".*[|;&<>`$].*"));
        return switch (name) {
            case "pwd" -> Optional.of(wildcards.folder().toString());
            case "uname" ->
                    Optional.of(arguments.isEmpty() || arguments.getFirst().startsWith("-s") ? "Linux" : "x86_64");
            case "find" ->
                    isPlain && arguments.contains("-name")
                            ? Optional.of(String.join(" ", wildcards.find(arguments)))
                            : Optional.empty();
            case "ls" ->
                    isPlain
                            ? Optional.of(
                                    String.join(
                                            " ",
                                            arguments.stream()
                                                    .flatMap(word -> wildcards.matches(word).stream())
                                                    .toList()))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
