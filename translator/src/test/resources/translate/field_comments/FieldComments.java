package ported.field_comments;

import port.runtime.HostProcess;

/// Ported from `field_comments.cu`.
public final class FieldComments {
    private FieldComments() {}

    /// Source: field_comments.cu:21.
    static int main() {
        Particle particle = Particle.of(1.0f, 2.0f, 3.0f, 0, 1, Particle_Charge.of(5), 4);
        return particle.speed() > 2.0f ? 0 : particle.plain();
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, FieldComments::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
