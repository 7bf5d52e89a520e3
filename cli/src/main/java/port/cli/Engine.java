package port.cli;

import java.util.Locale;

/// What executes a program.
public enum Engine {
    /// The Java it was ported to, on the emulated device.
    PORT,
    /// CUDA's own meaning, interpreted.
    REFERENCE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
