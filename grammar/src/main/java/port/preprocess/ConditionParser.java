package port.preprocess;

import java.util.List;
import port.source.Span;

/// Parses and works out one `#if` expression. Operands that do not count (`0 && 1 / 0`) are read, not worked out.
final class ConditionParser {
    private static final int DEEPEST = 256;

    /// A value with its type: `intmax_t` or `uintmax_t`.
    record Value(long bits, boolean isUnsigned) {
        static Value of(boolean truth) {
            return new Value(truth ? 1 : 0, false);
        }

        boolean isTrue() {
            return bits != 0;
        }
    }

    private final List<SourceToken> tokens;
    private final Span end;
    private int at;
    private int depth;

    /// @param end the place to name when something is missing
    ConditionParser(List<SourceToken> tokens, Span end) {
        this.tokens = tokens;
        this.end = end;
    }

    /// The bits of the value.
    ///
    /// @throws ConditionFault where the tokens are no expression
    long parse() {
        if (tokens.isEmpty()) {
            throw new ConditionFault(end, "the condition is empty");
        }
        Value value = conditional(true);
        if (at < tokens.size()) {
            throw new ConditionFault(place(), "'" + tokens.get(at) + "' is not expected in a condition");
        }
        return value.bits();
    }

    private Value conditional(boolean counts) {
        enter();
        Value test = binary(1, counts);
        if (!accept("?")) {
            depth--;
            return test;
        }
        Value first = conditional(counts && test.isTrue());
        if (!accept(":")) {
            throw new ConditionFault(place(), "':' is missing in a condition");
        }
        Value second = conditional(counts && !test.isTrue());
        depth--;
        Value chosen = test.isTrue() ? first : second;
        return new Value(chosen.bits(), first.isUnsigned() || second.isUnsigned());
    }

    private Value binary(int lowest, boolean counts) {
        Value left = unary(counts);
        while (true) {
            String operator = operator();
            int strength = strength(operator);
            if (strength < lowest) {
                return left;
            }
            Span place = place();
            at += operator.equals(">>") ? 2 : 1;
            boolean rightCounts =
                    counts
                            && switch (operator) {
                                case "&&" -> left.isTrue();
                                case "||" -> !left.isTrue();
                                default -> true;
                            };
            Value right = binary(strength + 1, rightCounts);
            left = rightCounts || isLogical(operator) ? Arithmetic.apply(operator, left, right, place) : left;
        }
    }

    private static boolean isLogical(String operator) {
        return operator.equals("&&") || operator.equals("||");
    }

    private Value unary(boolean counts) {
        if (at == tokens.size()) {
            throw new ConditionFault(end, "the condition ends too early");
        }
        SourceToken token = tokens.get(at++);
        return switch (token.kind()) {
            case NUMBER -> ConditionLiterals.number(token);
            case CHAR -> ConditionLiterals.character(token);
            case IDENTIFIER -> name(token, counts);
            case PUNCTUATOR -> prefix(token, counts);
            case STRING, OTHER -> throw unexpected(token);
        };
    }

    private Value name(SourceToken token, boolean counts) {
        return switch (token.text()) {
            case "true" -> Value.of(true);
            case "not" -> Value.of(!operand(counts).isTrue());
            case "compl" -> complement(operand(counts));
            default -> {
                if (at < tokens.size() && tokens.get(at).is("(")) {
                    throw new ConditionFault(
                            token.span(),
                            "'"
                                    + token
                                    + "' is not defined as a macro with arguments, and cannot be called in a condition");
                }
                yield Value.of(false);
            }
        };
    }

    private Value prefix(SourceToken token, boolean counts) {
        return switch (token.text()) {
            case "!" -> Value.of(!operand(counts).isTrue());
            case "~" -> complement(operand(counts));
            case "+" -> operand(counts);
            case "-" -> {
                Value value = operand(counts);
                yield new Value(-value.bits(), value.isUnsigned());
            }
            case "(" -> {
                Value inside = conditional(counts);
                if (!accept(")")) {
                    throw new ConditionFault(place(), "')' is missing in a condition");
                }
                yield inside;
            }
            default -> throw unexpected(token);
        };
    }

    private Value operand(boolean counts) {
        enter();
        Value value = unary(counts);
        depth--;
        return value;
    }

    private static Value complement(Value value) {
        return new Value(~value.bits(), value.isUnsigned());
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new ConditionFault(place(), "the condition is nested too deeply");
        }
    }

    /// The binary operator at hand, its alternative spelling replaced; empty where there is none.
    private String operator() {
        if (at == tokens.size()) {
            return "";
        }
        SourceToken token = tokens.get(at);
        return switch (token.text()) {
            case ">" ->
                    at + 1 < tokens.size() && tokens.get(at + 1).is(">") && tokens.get(at + 1).isGlued() ? ">>" : ">";
            case "and" -> "&&";
            case "or" -> "||";
            case "bitand" -> "&";
            case "bitor" -> "|";
            case "xor" -> "^";
            case "not_eq" -> "!=";
            default -> token.kind() == TokenKind.PUNCTUATOR ? token.text() : "";
        };
    }

    private static int strength(String operator) {
        return switch (operator) {
            case "||" -> 1;
            case "&&" -> 2;
            case "|" -> 3;
            case "^" -> 4;
            case "&" -> 5;
            case "==", "!=" -> 6;
            case "<", ">", "<=", ">=" -> 7;
            case "<<", ">>" -> 8;
            case "+", "-" -> 9;
            case "*", "/", "%" -> 10;
            default -> 0;
        };
    }

    private boolean accept(String text) {
        boolean isNext = at < tokens.size() && tokens.get(at).is(text);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private Span place() {
        return at < tokens.size() ? tokens.get(at).span() : end;
    }

    private static ConditionFault unexpected(SourceToken token) {
        return new ConditionFault(token.span(), "'" + token + "' is not expected in a condition");
    }
}
