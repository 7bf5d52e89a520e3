package port.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the device memory of two engines byte by byte, in full.
final class BufferComparison {
    private static final int CHUNK = 1 << 16;

    private final byte[] expectedChunk = new byte[CHUNK];
    private final byte[] actualChunk = new byte[CHUNK];
    private final HostAddresses hosts;
    private long comparedBytes;

    /// @param hosts which addresses count as equal
    BufferComparison(HostAddresses hosts) {
        this.hosts = hosts;
    }

    /// How many bytes have been compared so far.
    long comparedBytes() {
        return comparedBytes;
    }

    /// Every buffer that differs, or that only one side has.
    List<Difference> compare(List<Buffer> expected, List<Buffer> actual) {
        Map<String, Buffer> others = new LinkedHashMap<>();
        actual.forEach(buffer -> others.put(identity(buffer), buffer));
        List<Difference> found = new ArrayList<>();
        var names = new BufferNames();
        for (Buffer buffer : expected) {
            String name = names.next(buffer);
            Optional<Buffer> other = Optional.ofNullable(others.remove(identity(buffer)));
            if (other.isEmpty() && buffer.isUntouched()) {
                // A variable that the port has not touched either, so that it does not exist there yet.
                continue;
            } else if (other.isEmpty()) {
                found.add(onlyOne(name, buffer, true));
            } else {
                compare(name, buffer, other.get()).ifPresent(found::add);
            }
        }
        others.values().forEach(buffer -> found.add(onlyOne(buffer.name().orElse("an allocation"), buffer, false)));
        return found;
    }

    static String identity(Buffer buffer) {
        return buffer.name().map(name -> "variable " + name).orElse("at " + buffer.address());
    }

    private static Difference onlyOne(String name, Buffer buffer, boolean isExpected) {
        String size = buffer.size() + " bytes";
        return new Difference(
                name, 0, buffer.size(), buffer.size(), isExpected ? size : "nothing", isExpected ? "nothing" : size);
    }

    private Optional<Difference> compare(String name, Buffer expected, Buffer actual) {
        if (expected.size() != actual.size()) {
            return Optional.of(
                    new Difference(name, 0, 1, 1, expected.size() + " bytes in all", actual.size() + " bytes in all"));
        }
        ElementKind kind = actual.kind();
        long first = -1;
        long count = 0;
        String shownExpected = "";
        String shownActual = "";
        for (long offset = 0; offset < expected.size(); offset += CHUNK) {
            int length = (int) Math.min(CHUNK, expected.size() - offset);
            expected.read(offset, expectedChunk, length);
            actual.read(offset, actualChunk, length);
            comparedBytes += length;
            hosts.rename(expectedChunk, actualChunk, length, expected, actual, false);
            int at = Arrays.mismatch(expectedChunk, 0, length, actualChunk, 0, length);
            if (at < 0) {
                continue;
            }
            int start = at - at % kind.bytes();
            if (first < 0) {
                first = (offset + start) / kind.bytes();
                shownExpected = kind.show(expectedChunk, start);
                shownActual = kind.show(actualChunk, start);
            }
            count += countDifferent(start, length, kind.bytes());
        }
        if (first < 0) {
            return Optional.empty();
        }
        long elements = (expected.size() + kind.bytes() - 1) / kind.bytes();
        return Optional.of(new Difference(name, first, count, elements, shownExpected, shownActual));
    }

    private long countDifferent(int start, int length, int bytes) {
        long count = 0;
        for (int i = start; i < length; i += bytes) {
            int end = Math.min(length, i + bytes);
            if (!Arrays.equals(expectedChunk, i, end, actualChunk, i, end)) {
                count++;
            }
        }
        return count;
    }
}
