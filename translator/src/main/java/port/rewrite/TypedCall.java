package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A friendlier way to make a call, as a header model states it behind the plain one, separated by semicolons:
///
/// `[[port::shim("Plain#copy; $4=1: device#copyToDevice($1, $2, elements $3); $1 = device#allocate{s}(elements $2)")]]`
///
/// `$n` is argument `n`. `$4=1:` asks for a constant. `$1 =` stores the result where argument 1 points to; `cast =` is for a call whose
/// result is cast to a pointer. `elements $3` is a number of bytes as a number of elements of the type that the pointers point to.
/// `{s}` in the method's name becomes the plural of the element type, `{type}` hands its description over as first argument.
///
/// @param conditions constants that arguments must be
/// @param result what happens with the result
/// @param out the number of the argument that points to where the result goes, from 0; -1 if there is none
record TypedCall(List<Condition> conditions, Result result, int out, String target, List<Argument> arguments) {
    private static final Pattern CONDITION = Pattern.compile("\\s*\\$(\\d+)\\s*=\\s*(\\d+)\\s*:(.*)");
    private static final Pattern STORE = Pattern.compile("\\s*(?:\\$(\\d+)|(cast))\\s*=(.*)");
    private static final Pattern CALL = Pattern.compile("\\s*([\\w#{}]+)\\s*\\((.*)\\)\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*(elements\\s+)?\\$(\\d+)\\s*");

    TypedCall {
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(target, "target");
        arguments = List.copyOf(arguments);
    }

    /// What happens with the result of the friendlier call.
    enum Result {
        NONE,
        STORED,
        CAST
    }

    /// @param argument counted from 0
    record Condition(int argument, long value) {}

    /// @param number counted from 0
    /// @param asElements whether a number of bytes becomes a number of elements
    record Argument(int number, boolean asElements) {}

    /// The alternatives behind the first semicolon.
    static List<TypedCall> parse(String shim) {
        var calls = new ArrayList<TypedCall>();
        String[] parts = shim.split(";");
        for (int i = 1; i < parts.length; i++) {
            calls.add(alternative(parts[i]));
        }
        return calls;
    }

    private static TypedCall alternative(String text) {
        var conditions = new ArrayList<Condition>();
        String rest = text;
        for (Matcher match = CONDITION.matcher(rest); match.matches(); match = CONDITION.matcher(rest)) {
            conditions.add(new Condition(Integer.parseInt(match.group(1)) - 1, Long.parseLong(match.group(2))));
            rest = match.group(3);
        }
        var result = Result.NONE;
        int out = -1;
        Matcher store = STORE.matcher(rest);
        if (store.matches()) {
            result = store.group(1) == null ? Result.CAST : Result.STORED;
            out = store.group(1) == null ? -1 : Integer.parseInt(store.group(1)) - 1;
            rest = store.group(3);
        }
        Matcher call = CALL.matcher(rest);
        if (!call.matches()) {
            throw new IllegalArgumentException("not a call: " + text);
        }
        var arguments = new ArrayList<Argument>();
        for (String argument : call.group(2).isBlank() ? new String[0] : call.group(2).split(",")) {
            Matcher match = ARGUMENT.matcher(argument);
            if (!match.matches()) {
                throw new IllegalArgumentException("not an argument: " + argument);
            }
            arguments.add(new Argument(Integer.parseInt(match.group(2)) - 1, match.group(1) != null));
        }
        return new TypedCall(conditions, result, out, call.group(1), arguments);
    }
}
