package port.cli;

import port.diagnostic.Severity;

/// Colours for text on a terminal; none where the text goes elsewhere.
record Palette(boolean isOn) {
    static final Palette PLAIN = new Palette(false);

    String bold(String text) {
        return paint("1", text);
    }

    String red(String text) {
        return paint("1;31", text);
    }

    String yellow(String text) {
        return paint("1;33", text);
    }

    String green(String text) {
        return paint("1;32", text);
    }

    /// For what frames the text: line numbers, rules.
    String frame(String text) {
        return paint("1;34", text);
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> red(text);
            case WARNING -> yellow(text);
            case NOTE -> green(text);
        };
    }

    private String paint(String codes, String text) {
        return isOn && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
    }
}
