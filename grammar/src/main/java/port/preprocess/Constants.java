package port.preprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells which macros stand for constants.
final class Constants {
    private static final int LONGEST_BODY = 64;
    private static final int DEEPEST = 16;
    private static final Set<String> OPERATORS =
            Set.of(
                    "(", ")", "+", "-", "*", "/", "%", "<<", ">", "<", ">=", "<=", "==", "!=", "&", "|", "^", "~", "!",
                    "&&", "||", "?", ":");
    private static final Set<String> TYPE_WORDS =
            Set.of("bool", "char", "short", "int", "long", "float", "double", "unsigned", "signed", "size_t", "sizeof");
    private static final Set<String> VALUE_WORDS = Set.of("true", "false");

    private final MacroTable macros;
    private final Map<Macro, ConstantMacro> known = new HashMap<>();

    Constants(MacroTable macros) {
        this.macros = macros;
    }

    /// What `macro` is as a constant; empty where it is none.
    Optional<ConstantMacro> of(Macro macro) {
        ConstantMacro found = known.get(macro);
        if (found != null) {
            return Optional.of(found);
        }
        if (!isConstant(macro, 0)) {
            return Optional.empty();
        }
        var constant = new ConstantMacro(macro.name(), List.of(macro.body()), macro.span());
        known.put(macro, constant);
        return Optional.of(constant);
    }

    private boolean isConstant(Macro macro, int depth) {
        SourceToken[] body = macro.body();
        if (macro.isFunctionLike() || body.length == 0 || body.length > LONGEST_BODY || depth > DEEPEST) {
            return false;
        }
        boolean hasValue = false;
        int open = 0;
        for (SourceToken token : body) {
            switch (token.kind()) {
                case NUMBER, CHAR, STRING -> hasValue = true;
                case IDENTIFIER -> {
                    if (isValue(token, depth)) {
                        hasValue = true;
                    } else if (!TYPE_WORDS.contains(token.text())) {
                        return false;
                    }
                }
                case PUNCTUATOR -> {
                    if (!OPERATORS.contains(token.text())) {
                        return false;
                    }
                    open += depthChange(token);
                }
                case OTHER -> {
                    return false;
                }
            }
        }
        return hasValue && open == 0;
    }

    private boolean isValue(SourceToken token, int depth) {
        return VALUE_WORDS.contains(token.text())
                || macros.peek(token.text()).filter(macro -> isConstant(macro, depth + 1)).isPresent();
    }

    private static int depthChange(SourceToken token) {
        return switch (token.text()) {
            case "(" -> 1;
            case ")" -> -1;
            default -> 0;
        };
    }
}
