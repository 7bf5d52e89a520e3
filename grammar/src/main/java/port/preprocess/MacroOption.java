package port.preprocess;

import java.util.Objects;

/// A macro defined or undefined on the command line.
///
/// @param definition as behind `#define`: the name, its parameters if any, a blank, and the body; only the name for `-U`
/// @param isDefined `-D` as opposed to `-U`
public record MacroOption(String definition, boolean isDefined) {
    public MacroOption {
        Objects.requireNonNull(definition, "definition");
    }

    /// What `-D` with this argument means: `NAME`, which is defined as 1, `NAME=BODY` or `NAME(x)=BODY`.
    public static MacroOption define(String argument) {
        int equals = argument.indexOf('=');
        if (equals < 0) {
            return new MacroOption(argument + " 1", true);
        }
        return new MacroOption(argument.substring(0, equals) + " " + argument.substring(equals + 1), true);
    }

    /// What `-U` with this argument means.
    public static MacroOption undefine(String name) {
        return new MacroOption(name, false);
    }
}
