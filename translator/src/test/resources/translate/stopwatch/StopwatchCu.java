package ported.stopwatch;

import port.runtime.CStdio;
import port.runtime.HostProcess;

/// A class of the file's own name keeps it: the class for the file's functions makes way.
///
/// Ported from `stopwatch.cu`.
public final class StopwatchCu {
    private StopwatchCu() {}

    /// Source: stopwatch.cu:16.
    static long lap(Stopwatch watch, long from, long to) {
        watch.start(from);
        return watch.stop(to);
    }

    /// Source: stopwatch.cu:21.
    static int main() {
        Stopwatch watch = new Stopwatch().construct();
        CStdio.printf("%ld\n", lap(watch, 3, 10));
        return 0;
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, StopwatchCu::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
