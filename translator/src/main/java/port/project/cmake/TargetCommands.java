package port.project.cmake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The commands that make targets and say how they are compiled.
final class TargetCommands {
    private static final Set<String> KINDS =
            Set.of("STATIC", "SHARED", "MODULE", "OBJECT", "INTERFACE", "WIN32", "MACOSX_BUNDLE", "EXCLUDE_FROM_ALL");
    private static final Set<String> SOURCES =
            Set.of("add_executable", "add_library", "cuda_add_executable", "cuda_add_library", "target_sources");
    private static final Set<String> NOISE = Set.of("SYSTEM", "BEFORE", "AFTER", "debug", "optimized", "general");
    private static final Pattern OBJECTS = Pattern.compile("\\$<TARGET_OBJECTS:([^>]+)>");
    private static final Pattern FEATURE = Pattern.compile("(?:cxx|cuda)_std_(\\d\\d)");

    private final Map<String, Target> targets = new LinkedHashMap<>();

    /// By name, in the order in which they are made.
    Map<String, Target> targets() {
        return targets;
    }

    /// Executes a command, if it is one of these.
    ///
    /// @param isCertain otherwise only folders are taken: more of them do no harm
    boolean execute(String name, List<String> words, Folder folder, Variables variables, boolean isCertain) {
        boolean isForFolders = name.endsWith("include_directories");
        switch (name) {
            case "include_directories", "cuda_include_directories" ->
                    folders(words, folder).forEach(folder.flags()::add);
            case "target_include_directories" ->
                    scoped(
                            words,
                            folder,
                            (target, scope, word) ->
                                    folders(List.of(word), folder).forEach(flag -> target.addFlag(scope, flag)));
            case "add_definitions", "add_compile_definitions" -> {
                if (isCertain) {
                    words.forEach(word -> macro(word).ifPresent(folder.flags()::add));
                }
            }
            case "add_compile_options" -> {
                if (isCertain) {
                    words.forEach(word -> folder.flags().addAll(CompilerWords.flags(word, folder.source())));
                }
            }
            default -> {
                return isCertain && forTargets(name, words, folder, variables);
            }
        }
        return isCertain || isForFolders;
    }

    /// Says that a command for a target names sources that are not known.
    void leaveOpen(String name, List<String> words) {
        if (SOURCES.contains(name) && !words.isEmpty() && targets.containsKey(words.getFirst())) {
            targets.get(words.getFirst()).leaveOpen();
        }
    }

    private boolean forTargets(String name, List<String> words, Folder folder, Variables variables) {
        switch (name) {
            case "add_executable", "cuda_add_executable" -> make(words, true, folder, variables);
            case "add_library", "cuda_add_library" -> make(words, false, folder, variables);
            case "target_sources" ->
                    scoped(words, folder, (target, scope, word) -> source(target, scope, word, folder));
            case "target_compile_definitions" ->
                    scoped(
                            words,
                            folder,
                            (target, scope, word) -> macro(word).ifPresent(flag -> target.addFlag(scope, flag)));
            case "target_compile_options" ->
                    scoped(
                            words,
                            folder,
                            (target, scope, word) ->
                                    CompilerWords.flags(word, folder.source())
                                            .forEach(flag -> target.addFlag(scope, flag)));
            case "target_compile_features" -> scoped(words, folder, TargetCommands::feature);
            case "target_link_libraries" -> scoped(words, folder, (target, scope, word) -> target.addLink(scope, word));
            case "set_target_properties" -> properties(words, "PROPERTIES");
            case "set_property" -> property(words);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void make(List<String> words, boolean isExecutable, Folder folder, Variables variables) {
        if (words.isEmpty() || words.contains("IMPORTED")) {
            return;
        }
        if (words.size() == 3 && words.get(1).equals("ALIAS")) {
            Optional.ofNullable(targets.get(words.get(2))).ifPresent(other -> targets.put(words.getFirst(), other));
            return;
        }
        var target = new Target(isExecutable, folder);
        targets.put(words.getFirst(), target);
        variables
                .find("CMAKE_CUDA_STANDARD")
                .or(() -> variables.find("CMAKE_CXX_STANDARD"))
                .ifPresent(version -> standard(target, Target.Scope.PRIVATE, version));
        for (String flags : List.of("CMAKE_CXX_FLAGS", "CMAKE_CUDA_FLAGS", "CUDA_NVCC_FLAGS")) {
            String text = variables.get(flags).replace(';', ' ');
            CompilerWords.flags(text, folder.source()).forEach(flag -> target.addFlag(Target.Scope.PRIVATE, flag));
        }
        // What stands behind it in the commands of FindCUDA is for nvcc.
        int options = words.contains("OPTIONS") ? words.indexOf("OPTIONS") : words.size();
        for (String word : words.subList(1, options)) {
            if (!KINDS.contains(word)) {
                source(target, Target.Scope.PRIVATE, word, folder);
            }
        }
        for (String word : words.subList(options, words.size())) {
            CompilerWords.flags(word, folder.source()).forEach(flag -> target.addFlag(Target.Scope.PRIVATE, flag));
        }
    }

    private static void source(Target target, Target.Scope scope, String word, Folder folder) {
        Matcher objects = OBJECTS.matcher(word);
        if (objects.matches()) {
            target.addLink(scope, objects.group(1));
        } else {
            GeneratorExpressions.resolve(word)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> target.addSource(scope, folder.resolve(name)));
        }
    }

    private static void feature(Target target, Target.Scope scope, String feature) {
        Matcher standard = FEATURE.matcher(feature);
        if (standard.matches()) {
            standard(target, scope, standard.group(1));
        }
    }

    private static void standard(Target target, Target.Scope scope, String version) {
        target.addFlag(scope, "-std=c++" + version);
    }

    private void property(List<String> words) {
        int at = words.indexOf("PROPERTY");
        if (at > 1 && words.getFirst().equals("TARGET")) {
            var all = new ArrayList<>(words.subList(1, words.size()));
            all.removeIf(word -> word.startsWith("APPEND"));
            properties(all, "PROPERTY");
        }
    }

    /// `TARGET... PROPERTIES (NAME VALUE)...`
    private void properties(List<String> words, String keyword) {
        int at = words.indexOf(keyword);
        for (int i = 0; i < at; i++) {
            for (int k = at + 1; k + 1 < words.size() && targets.containsKey(words.get(i)); k += 2) {
                property(targets.get(words.get(i)), words.get(k), words.get(k + 1));
            }
        }
    }

    private static void property(Target target, String name, String value) {
        switch (name) {
            case "CUDA_STANDARD", "CXX_STANDARD" -> standard(target, Target.Scope.PRIVATE, value);
            case "COMPILE_DEFINITIONS" -> macro(value).ifPresent(flag -> target.addFlag(Target.Scope.PRIVATE, flag));
            case "COMPILE_FLAGS", "COMPILE_OPTIONS" ->
                    CompilerWords.flags(value, target.folder().source())
                            .forEach(flag -> target.addFlag(Target.Scope.PRIVATE, flag));
            default -> {}
        }
    }

    private interface Requirement {
        void add(Target target, Target.Scope scope, String word);
    }

    /// `TARGET [SCOPE] WORD... [SCOPE WORD...]...`; what stands before a scope holds for all.
    private void scoped(List<String> words, Folder folder, Requirement requirement) {
        if (words.isEmpty()) {
            return;
        }
        // One that a list file further up makes.
        Target target = targets.computeIfAbsent(words.getFirst(), _ -> new Target(false, folder));
        Target.Scope scope = Target.Scope.PUBLIC;
        for (String word : words.subList(1, words.size())) {
            switch (word) {
                case "PRIVATE", "LINK_PRIVATE" -> scope = Target.Scope.PRIVATE;
                case "PUBLIC", "LINK_PUBLIC" -> scope = Target.Scope.PUBLIC;
                case "INTERFACE", "LINK_INTERFACE_LIBRARIES" -> scope = Target.Scope.INTERFACE;
                default -> {
                    if (!NOISE.contains(word)) {
                        requirement.add(target, scope, word);
                    }
                }
            }
        }
    }

    private static List<String> folders(List<String> words, Folder folder) {
        return words.stream()
                .filter(word -> !NOISE.contains(word))
                .flatMap(word -> GeneratorExpressions.resolve(word).stream())
                .flatMap(word -> Variables.list(word).stream())
                .map(word -> "-I" + folder.resolve(word))
                .toList();
    }

    private static Optional<String> macro(String word) {
        return GeneratorExpressions.resolve(word)
                .map(text -> text.replaceFirst("^-D", ""))
                .filter(text -> text.matches("[A-Za-z_].*"))
                .map(text -> "-D" + text);
    }
}
