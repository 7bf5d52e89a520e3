package port.project.cmake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Executes list files: what decides and repeats here, the rest by families.
final class Interpreter {
    private static final int DEEPEST_CALL = 40;
    private static final int MOST_COMMANDS = 200_000;

    private final TargetCommands targets = new TargetCommands();
    private final FileCommands files = new FileCommands();
    private final Map<String, Block.Definition> functions = new HashMap<>();
    private final Set<Path> read = new TreeSet<>();
    private List<String> flags = List.of();
    private int calls;
    private int commands;

    /// Where commands are executed.
    ///
    /// @param isCertain otherwise a condition is open, and only folders are taken
    private record Place(Folder folder, Variables variables, boolean isCertain) {}

    TargetCommands targets() {
        return targets;
    }

    /// What holds for the whole project, once it is read.
    List<String> flags() {
        return flags;
    }

    Map<Path, String> made() {
        return files.made();
    }

    /// The files that were read, or would have been if they were there.
    Set<Path> read() {
        var all = new TreeSet<>(read);
        all.addAll(files.read());
        return all;
    }

    /// Executes the list file of the project in `root`, an absolute folder.
    void project(Path root) {
        var variables = Variables.none();
        Machine.describe(variables);
        variables.set("CMAKE_SOURCE_DIR", root);
        variables.set("PROJECT_SOURCE_DIR", root);
        var folder = Folder.root(root);
        variables.set("CMAKE_BINARY_DIR", folder.binary());
        variables.set("PROJECT_BINARY_DIR", folder.binary());
        listFile(new Place(folder, variables, true));
        flags = List.copyOf(folder.flags());
    }

    private void listFile(Place place) {
        place.variables().set("CMAKE_CURRENT_SOURCE_DIR", place.folder().source());
        place.variables().set("CMAKE_CURRENT_BINARY_DIR", place.folder().binary());
        file(place.folder().source().resolve("CMakeLists.txt"), place);
    }

    private void file(Path path, Place place) {
        read.add(path);
        String text;
        try {
            text = Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            // What cannot be read says nothing; the compiler's complaint about a header says the rest.
            return;
        }
        String before = place.variables().get("CMAKE_CURRENT_LIST_DIR");
        place.variables().set("CMAKE_CURRENT_LIST_DIR", path.getParent());
        run(Blocks.of(CommandReader.commands(text)), place);
        place.variables().set("CMAKE_CURRENT_LIST_DIR", before);
    }

    /// @return false where `return` was met
    private boolean run(List<Block> blocks, Place place) {
        for (Block block : blocks) {
            boolean goesOn =
                    switch (block) {
                        case Block.Plain(Command command) -> run(command, place);
                        case Block.Conditional conditional -> run(conditional, place);
                        case Block.Loop loop -> run(loop, place);
                        case Block.Definition(var head, var _, var _) when head.isEmpty() -> true;
                        case Block.Definition definition -> {
                            functions.put(definition.head().getFirst().text().toLowerCase(Locale.ROOT), definition);
                            yield true;
                        }
                    };
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    private boolean run(Block.Conditional conditional, Place place) {
        for (Block.Branch branch : conditional.branches()) {
            Truth truth =
                    Condition.truth(
                            words(branch.condition(), place), place.variables(), targets.targets()::containsKey);
            if (truth == Truth.YES) {
                return run(branch.body(), place);
            }
            if (truth == Truth.OPEN) {
                run(branch.body(), new Place(place.folder(), place.variables(), false));
            }
        }
        return true;
    }

    /// The words of a condition: references replaced, quotes kept apart.
    private static List<Argument> words(List<Argument> condition, Place place) {
        var words = new ArrayList<Argument>();
        for (Argument argument : condition) {
            place.variables()
                    .words(List.of(argument))
                    .forEach(word -> words.add(new Argument(word, argument.isQuoted())));
        }
        return words;
    }

    /// `VARIABLE ITEM...` or `VARIABLE IN [LISTS LIST...] [ITEMS ITEM...]`
    private boolean run(Block.Loop loop, Place place) {
        List<String> head = place.variables().words(loop.head());
        if (head.isEmpty()) {
            return true;
        }
        var items = new ArrayList<String>();
        boolean areLists = false;
        for (String word : head.subList(1, head.size())) {
            switch (word) {
                case "IN" -> {}
                case "RANGE", "ZIP_LISTS" -> {
                    return true;
                }
                case "LISTS" -> areLists = true;
                case "ITEMS" -> areLists = false;
                default -> items.addAll(areLists ? Variables.list(place.variables().get(word)) : List.of(word));
            }
        }
        for (String item : items) {
            place.variables().set(head.getFirst(), item);
            if (!run(loop.body(), place)) {
                return false;
            }
        }
        return true;
    }

    private boolean run(Command command, Place place) {
        commands++;
        if (commands > MOST_COMMANDS) {
            return false;
        }
        String name = command.name();
        List<String> words = place.variables().words(command.arguments());
        Variables variables = place.variables();
        if (functions.containsKey(name)) {
            call(functions.get(name), words, place);
            return true;
        }
        if (targets.execute(name, words, place.folder(), variables, place.isCertain()) || !place.isCertain()) {
            if (command.arguments().stream().anyMatch(argument -> variables.refersToNothing(argument.text()))) {
                targets.leaveOpen(name, words);
            }
            return true;
        }
        switch (name) {
            case "return" -> {
                return false;
            }
            case "project" -> Machine.project(words, variables);
            case "add_subdirectory" -> subdirectory(words, place);
            case "include" -> include(words, place);
            default -> {
                VariableCommands.execute(name, words, variables);
                files.execute(name, words, place.folder(), variables);
            }
        }
        return true;
    }

    private void subdirectory(List<String> words, Place place) {
        if (!words.isEmpty()) {
            Path child = place.folder().resolve(words.getFirst());
            boolean isNew = !read.contains(child.resolve("CMakeLists.txt"));
            if (isNew && Files.isDirectory(child) && calls < DEEPEST_CALL) {
                calls++;
                listFile(new Place(place.folder().below(child), place.variables().inner(), true));
                calls--;
            }
        }
    }

    private void include(List<String> words, Place place) {
        if (!words.isEmpty() && calls < DEEPEST_CALL) {
            Path named = place.folder().resolve(words.getFirst());
            var candidates = new ArrayList<>(List.of(named));
            Variables.list(place.variables().get("CMAKE_MODULE_PATH"))
                    .forEach(folder ->
                            candidates.add(place.folder().resolve(folder).resolve(words.getFirst() + ".cmake")));
            calls++;
            candidates.stream().filter(Files::isRegularFile).findFirst().ifPresent(path -> file(path, place));
            calls--;
        }
    }

    private void call(Block.Definition definition, List<String> words, Place place) {
        if (calls == DEEPEST_CALL) {
            return;
        }
        Map<String, String> arguments = arguments(definition.head(), words);
        Variables variables = definition.isMacro() ? place.variables().ofMacro(arguments) : place.variables().inner();
        if (!definition.isMacro()) {
            arguments.forEach(variables::set);
        }
        calls++;
        run(definition.body(), new Place(place.folder(), variables, place.isCertain()));
        calls--;
    }

    private static Map<String, String> arguments(List<Argument> head, List<String> words) {
        var arguments = new HashMap<String, String>();
        int named = Math.min(head.size() - 1, words.size());
        for (int i = 0; i < named; i++) {
            arguments.put(head.get(i + 1).text(), words.get(i));
        }
        arguments.put("ARGC", String.valueOf(words.size()));
        arguments.put("ARGV", VariableCommands.joined(words));
        arguments.put("ARGN", VariableCommands.joined(words.subList(named, words.size())));
        for (int i = 0; i < words.size(); i++) {
            arguments.put("ARGV" + i, words.get(i));
        }
        return arguments;
    }
}
