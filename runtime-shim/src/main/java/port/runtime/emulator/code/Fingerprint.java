package port.runtime.emulator.code;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// Tells contents from each other: their length and two checksums that have nothing to do with each other.
///
/// These two, because they run at full speed in a JVM that has just started.
record Fingerprint(int length, int crc, int adler) {
    static Fingerprint of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static Fingerprint of(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        var adler = new Adler32();
        adler.update(bytes, from, length);
        return new Fingerprint(length, (int) crc.getValue(), (int) adler.getValue());
    }

    /// A name for a file.
    String asName() {
        return Integer.toHexString(crc) + "-" + Integer.toHexString(adler) + "-" + Integer.toHexString(length);
    }
}
