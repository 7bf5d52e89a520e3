package port.mutation;

import port.verify.PortSources;

/// A port with one planted fault.
///
/// @param line in the Java
record Mutant(String kernel, MutationKind kind, int line, String before, String after, PortSources sources) {
    /// How lists of survivors name it.
    String key() {
        return "%s %s '%s' -> '%s'".formatted(kernel, kind, before, after);
    }

    @Override
    public String toString() {
        return key() + " at line " + line;
    }
}
