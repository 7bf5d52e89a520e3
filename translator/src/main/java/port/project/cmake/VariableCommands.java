package port.project.cmake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The commands that give variables values.
final class VariableCommands {
    private VariableCommands() {}

    /// Executes a command, if it is one of these.
    static void execute(String name, List<String> words, Variables variables) {
        if (words.isEmpty()) {
            return;
        }
        switch (name) {
            case "set" -> set(words, variables);
            case "unset" -> variables.unset(words.getFirst());
            case "option" -> {
                if (variables.find(words.getFirst()).isEmpty()) {
                    variables.set(words.getFirst(), words.size() > 2 ? words.getLast() : "OFF");
                }
            }
            case "list", "string" -> texts(name, words, variables);
            case "get_filename_component" -> component(words, variables);
            case "find_package" -> found(words, variables);
            case "cmake_parse_arguments" -> parse(words, variables);
            default -> {}
        }
    }

    private static void set(List<String> words, Variables variables) {
        String name = words.getFirst();
        List<String> values = words.subList(1, words.size());
        if (!values.isEmpty() && values.getLast().equals("PARENT_SCOPE")) {
            variables.parent().set(name, joined(values.subList(0, values.size() - 1)));
        } else if (values.contains("CACHE")) {
            if (variables.find(name).isEmpty()) {
                variables.set(name, joined(values.subList(0, values.indexOf("CACHE"))));
            }
        } else if (values.isEmpty()) {
            variables.unset(name);
        } else {
            variables.set(name, joined(values));
        }
    }

    private static void list(List<String> words, Variables variables) {
        if (words.size() < 3) {
            return;
        }
        String name = words.get(1);
        List<String> values = new ArrayList<>(Variables.list(variables.get(name)));
        List<String> operands = words.subList(2, words.size());
        switch (words.getFirst()) {
            case "APPEND" -> values.addAll(operands);
            case "PREPEND" -> values.addAll(0, operands);
            case "REMOVE_ITEM" -> values.removeAll(operands);
            case "TRANSFORM" -> {
                if (operands.size() == 2 && operands.getFirst().equals("PREPEND")) {
                    values.replaceAll(value -> operands.get(1) + value);
                } else if (operands.size() == 2 && operands.getFirst().equals("APPEND")) {
                    values.replaceAll(value -> value + operands.get(1));
                }
            }
            case "FILTER" -> filter(values, operands);
            default -> {
                return;
            }
        }
        variables.set(name, joined(values));
    }

    /// `INCLUDE REGEX pattern` or `EXCLUDE REGEX pattern`.
    private static void filter(List<String> values, List<String> operands) {
        if (operands.size() == 3) {
            boolean isKept = operands.getFirst().equals("INCLUDE");
            values.removeIf(value -> !value.replaceAll(operands.get(2), "").equals(value) != isKept);
        }
    }

    private static void texts(String name, List<String> words, Variables variables) {
        try {
            if (name.equals("list")) {
                list(words, variables);
            } else {
                result(words, variables);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            // CMake's expressions are not Java's in every corner: the variable keeps what it has.
        }
    }

    private static void result(List<String> words, Variables variables) {
        List<String> operands = words.subList(1, words.size());
        String operation = words.getFirst();
        switch (operands.size() > 1 ? operation : "") {
            case "TOLOWER" -> variables.set(operands.get(1), operands.getFirst().toLowerCase(Locale.ROOT));
            case "TOUPPER" -> variables.set(operands.get(1), operands.getFirst().toUpperCase(Locale.ROOT));
            case "STRIP" -> variables.set(operands.get(1), operands.getFirst().strip());
            case "APPEND" ->
                    variables.set(
                            operands.getFirst(),
                            variables.get(operands.getFirst()) + String.join("", operands.subList(1, operands.size())));
            case "CONCAT" -> variables.set(operands.getFirst(), String.join("", operands.subList(1, operands.size())));
            case "REPLACE" -> {
                if (operands.size() > 3) {
                    String text = String.join("", operands.subList(3, operands.size()));
                    variables.set(operands.get(2), text.replace(operands.get(0), operands.get(1)));
                }
            }
            case "REGEX" -> {
                if (operands.size() > 4 && operands.getFirst().equals("REPLACE")) {
                    String text = String.join("", operands.subList(4, operands.size()));
                    String replacement = operands.get(2).replaceAll("\\\\(\\d)", "\\$$1");
                    variables.set(operands.get(3), text.replaceAll(operands.get(1), replacement));
                }
            }
            default -> {}
        }
    }

    private static void component(List<String> words, Variables variables) {
        if (words.size() < 3) {
            return;
        }
        Path path = Path.of(words.get(1));
        String file = path.getFileName() == null ? "" : path.getFileName().toString();
        int first = file.indexOf('.');
        int last = file.lastIndexOf('.');
        Path folder = variables.path("CMAKE_CURRENT_SOURCE_DIR");
        String value =
                switch (words.get(2)) {
                    case "NAME" -> file;
                    case "NAME_WE" -> first < 0 ? file : file.substring(0, first);
                    case "NAME_WLE" -> last < 0 ? file : file.substring(0, last);
                    case "EXT" -> first < 0 ? "" : file.substring(first);
                    case "LAST_EXT" -> last < 0 ? "" : file.substring(last);
                    case "DIRECTORY", "PATH" -> Optional.ofNullable(path.getParent()).map(Path::toString).orElse("");
                    default -> folder.resolve(path).normalize().toString();
                };
        variables.set(words.getFirst(), value);
    }

    /// CUDA and what every compiler brings along is there; of the rest, what is required.
    private static void found(List<String> words, Variables variables) {
        String name = words.getFirst();
        boolean isThere = words.contains("REQUIRED") || name.matches("CUDA|CUDAToolkit|Threads|OpenMP|Thrust|CUB|CCCL");
        variables.set(name + "_FOUND", isThere ? "TRUE" : "FALSE");
        variables.set(name.toUpperCase(Locale.ROOT) + "_FOUND", isThere ? "TRUE" : "FALSE");
        if (isThere && name.equals("OpenMP")) {
            variables.set("OpenMP_CXX_FOUND", "TRUE");
        }
    }

    /// `PREFIX OPTIONS ONE_VALUE MANY_VALUES ARGUMENT...`
    private static void parse(List<String> words, Variables variables) {
        if (words.size() < 4) {
            return;
        }
        String prefix = words.getFirst() + "_";
        List<String> options = Variables.list(words.get(1));
        List<String> single = Variables.list(words.get(2));
        List<String> many = Variables.list(words.get(3));
        options.forEach(option -> variables.set(prefix + option, "FALSE"));
        String key = "UNPARSED_ARGUMENTS";
        for (String word : words.subList(4, words.size())) {
            if (options.contains(word)) {
                variables.set(prefix + word, "TRUE");
            } else if (single.contains(word) || many.contains(word)) {
                key = word;
            } else {
                String before = variables.get(prefix + key);
                boolean isMore = many.contains(key) || key.equals("UNPARSED_ARGUMENTS");
                variables.set(prefix + key, isMore && !before.isEmpty() ? before + ";" + word : word);
                key = isMore ? key : "UNPARSED_ARGUMENTS";
            }
        }
    }

    static String joined(List<String> words) {
        return words.stream().map(word -> word.replace("\\;", ";")).collect(Collectors.joining(";"));
    }
}
