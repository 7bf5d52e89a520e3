package port.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import port.diagnostic.Diagnostic;
import port.ir.Program;
import port.reference.Reference;
import port.reference.check.Checks;
import port.reference.compile.SceneListener;
import port.reference.launch.DeviceBuffer;
import port.reference.launch.LaunchListener;
import port.reference.launch.Schedule;
import port.reference.process.Outcome;
import port.reference.process.ProcessClock;

/// What a run of the original lets the world see, to tell whether two runs come to the same.
final class RunTrace {
    private static final int CHUNK = 1 << 16;

    /// The processor's float of an invalid operation.
    private static final int NAN = 0xffc00000;

    private static final int HIGH_HALF_OF_NAN = 0xfff80000;

    private RunTrace() {}

    /// Memory behind each launch, exit code, fault, files, and the lines of the output in any order.
    static List<Object> of(Program program, VerifySettings settings, Checks checks, Schedule schedule) {
        var seen = new ArrayList<Object>();
        var output = new ByteArrayOutputStream();
        try (var files = ScratchFiles.of(settings)) {
            var process =
                    ReferenceRun.settings(settings, output, new ByteArrayOutputStream())
                            .withInput(settings.input().reader())
                            .withFiles(files)
                            .withClock(ProcessClock.counting(PortRun.CLOCK_START))
                            .withChecks(checks);
            LaunchListener digests = (_, buffers) -> seen.add(digest(buffers));
            Outcome outcome = Reference.run(program, process, digests, SceneListener.none(), schedule);
            seen.add(outcome.exitCode());
            seen.add(outcome.fault().map(Diagnostic::message).orElse(""));
            seen.add(Texts.decode(output).lines().sorted().toList());
            files.results().forEach((name, bytes) -> seen.add(name + " " + Arrays.hashCode(bytes)));
        }
        return seen;
    }

    /// A sum over the bytes that have values, and over where they are.
    private static long digest(List<DeviceBuffer> buffers) {
        var sum = new CRC32C();
        var chunk = new byte[CHUNK];
        for (DeviceBuffer buffer : buffers) {
            for (long offset = 0; offset < buffer.size(); offset += CHUNK) {
                int length = (int) Math.min(CHUNK, buffer.size() - offset);
                buffer.read(offset, chunk, 0, length);
                buffer.blank(offset, chunk, length);
                dropSignsOfNaNs(chunk, length);
                sum.update(chunk, 0, length);
            }
        }
        return sum.getValue();
    }

    /// Which sign the NaN of an invalid operation has depends on what Java has compiled by then.
    private static void dropSignsOfNaNs(byte[] chunk, int length) {
        ByteBuffer words = ByteBuffer.wrap(chunk, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        int previous = -1;
        for (int at = 0; at + Integer.BYTES <= length; at += Integer.BYTES) {
            int word = words.getInt(at);
            boolean isDouble = word == HIGH_HALF_OF_NAN && previous == 0 && at % Double.BYTES != 0;
            if (word == NAN || isDouble) {
                words.putInt(at, word & Integer.MAX_VALUE);
            }
            previous = word;
        }
    }
}
