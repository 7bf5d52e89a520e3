package port.cli;

import java.util.Locale;
import port.reference.check.Checks;

/// Which faults of the original `verify` looks for, beyond those that end the program.
public enum CheckChoice {
    NONE(Checks.NONE),
    MEMORY(Checks.MEMORY),
    RACE(Checks.RACE),
    ALL(Checks.ALL);

    private final Checks checks;

    CheckChoice(Checks checks) {
        this.checks = checks;
    }

    Checks checks() {
        return checks;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
