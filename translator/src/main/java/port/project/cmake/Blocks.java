package port.project.cmake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Nests commands: what stands between `if` and `endif`, and so on.
final class Blocks {
    private static final List<Argument> ALWAYS = List.of(new Argument("TRUE", false));

    private final List<Command> commands;
    private int position;

    private Blocks(List<Command> commands) {
        this.commands = commands;
    }

    static List<Block> of(List<Command> commands) {
        return new Blocks(commands).until(Set.of());
    }

    /// Up to one of `ends`, which is left where it is, or to the end of the file.
    private List<Block> until(Set<String> ends) {
        var found = new ArrayList<Block>();
        while (position < commands.size() && !ends.contains(commands.get(position).name())) {
            Command command = commands.get(position++);
            switch (command.name()) {
                case "if" -> found.add(conditional(command));
                case "foreach" -> found.add(new Block.Loop(command.arguments(), ended("endforeach")));
                case "function" -> found.add(new Block.Definition(command.arguments(), false, ended("endfunction")));
                case "macro" -> found.add(new Block.Definition(command.arguments(), true, ended("endmacro")));
                // Its turns depend on what is not followed here.
                case "while" -> ended("endwhile");
                default -> found.add(new Block.Plain(command));
            }
        }
        return found;
    }

    private List<Block> ended(String end) {
        List<Block> body = until(Set.of(end));
        position++;
        return body;
    }

    private Block conditional(Command first) {
        var branches = new ArrayList<Block.Branch>();
        List<Argument> condition = first.arguments();
        while (true) {
            branches.add(new Block.Branch(condition, until(Set.of("elseif", "else", "endif"))));
            if (position >= commands.size()) {
                return new Block.Conditional(branches);
            }
            Command next = commands.get(position++);
            if (next.name().equals("endif")) {
                return new Block.Conditional(branches);
            }
            condition = next.name().equals("else") ? ALWAYS : next.arguments();
        }
    }
}
