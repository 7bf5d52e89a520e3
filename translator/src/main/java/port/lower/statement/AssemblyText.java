package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of inline assembly, taken apart: instructions, and the registers that it declares.
final class AssemblyText {
    private static final Pattern GUARD = Pattern.compile("@(!?)([%\\w]+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("([$%=\\w]+)\\s*:(?!:)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("\\.reg\\s*\\.(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("([%\\w]+)<(\\d+)>");

    /// What keeps the order of instructions: the carry bit, and memory.
    private static final Pattern ORDERED =
            Pattern.compile("(.*\\.cc\\..*|(addc|subc|madc|ld|atom|red|shfl|vote|match|activemask|mbarrier)\\b.*)");

    private final List<Instruction> instructions = new ArrayList<>();
    private final Map<String, String> registers = new TreeMap<>();

    AssemblyText(String template) {
        String text = template.replaceAll("//[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
        for (String part : withoutScopes(text).split(";")) {
            String rest = afterLabels(part.strip());
            Matcher declaration = DECLARATION.matcher(rest);
            if (declaration.matches()) {
                declare(declaration.group(1), declaration.group(2));
            } else if (!rest.isBlank()) {
                instructions.add(instruction(rest));
            }
        }
    }

    /// What stands behind labels, each of which is kept as an instruction of its own.
    private String afterLabels(String part) {
        String rest = part;
        Matcher label = LABEL.matcher(rest);
        while (label.matches()) {
            instructions.add(new Instruction(Optional.empty(), false, Instruction.LABEL, List.of(label.group(1))));
            rest = label.group(2).strip();
            label = LABEL.matcher(rest);
        }
        return rest;
    }

    /// Braces around instructions open a scope of registers; those within a list of operands stay.
    private static String withoutScopes(String text) {
        return text.replaceAll("(^|;|:)\\s*\\{", "$1 ").replaceAll("([;:])\\s*}", "$1");
    }

    private void declare(String type, String names) {
        for (String name : operands(names)) {
            Matcher numbered = NUMBERED.matcher(name);
            if (!numbered.matches()) {
                registers.put(name, type);
                continue;
            }
            for (int i = 0; i < Integer.parseInt(numbered.group(2)); i++) {
                registers.put(numbered.group(1) + i, type);
            }
        }
    }

    /// One instruction; how long caches should keep what it touches, the last operand then, changes no value.
    private static Instruction instruction(String text) {
        Matcher guard = GUARD.matcher(text);
        if (guard.matches()) {
            Instruction guarded = instruction(guard.group(3));
            return new Instruction(
                    Optional.of(guard.group(2)), !guard.group(1).isEmpty(), guarded.opcode(), guarded.operands());
        }
        String[] parts = text.split("\\s+", 2);
        List<String> operands = parts.length == 1 ? List.of() : operands(parts[1]);
        boolean hasPolicy = parts[0].contains(".L2::cache_hint");
        return new Instruction(
                Optional.empty(), false, parts[0], hasPolicy ? operands.subList(0, operands.size() - 1) : operands);
    }

    /// Splits at commas outside of braces and brackets.
    static List<String> operands(String text) {
        var found = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                found.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        found.add(text.substring(start).strip());
        return found;
    }

    List<Instruction> instructions() {
        return instructions;
    }

    /// The PTX type of a register that the text declares.
    Optional<String> typeOf(String register) {
        return Optional.ofNullable(registers.get(register));
    }

    /// The declared registers that have to be variables: not written once and then read once, or written by what has to happen in order.
    List<String> variables() {
        return registers.keySet().stream().filter(this::isVariable).toList();
    }

    private boolean isVariable(String register) {
        Pattern word = Pattern.compile("(?<![%\\w])" + Pattern.quote(register) + "(?!\\w)");
        int uses = 0;
        for (Instruction instruction : instructions) {
            boolean isGuard = instruction.guard().filter(register::equals).isPresent();
            List<MatchResult> found =
                    instruction.operands().stream().flatMap(one -> word.matcher(one).results()).toList();
            uses += found.size() + (isGuard ? 1 : 0);
            boolean isWritten =
                    !instruction.operands().isEmpty() && word.matcher(instruction.operands().getFirst()).find();
            boolean isOrdered = ORDERED.matcher(instruction.opcode()).matches() || instruction.guard().isPresent();
            if (isWritten && (isOrdered || instruction.operands().getFirst().startsWith("{"))) {
                return true;
            }
        }
        return uses > 2;
    }

    /// `@!guard opcode operands;`
    record Instruction(Optional<String> guard, boolean isGuardNegated, String opcode, List<String> operands) {
        /// The opcode of a place that branches lead to.
        static final String LABEL = ":";

        Instruction {
            operands = List.copyOf(operands);
        }

        boolean isLabel() {
            return opcode.equals(LABEL);
        }

        /// The same with other operands, done in any case.
        Instruction with(String opcode, List<String> operands) {
            return new Instruction(Optional.empty(), false, opcode, operands);
        }
    }
}
