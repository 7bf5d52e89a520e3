package port.cli;

import java.util.Locale;

/// When to colour.
enum ColorChoice {
    /// On terminals, unless `NO_COLOR` is set.
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
