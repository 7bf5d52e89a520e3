package port.corpora;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A small grey video of bright discs that drift to the right over a grainy ground, as an uncompressed AVI: a tree of RIFF chunks, each a
/// name of four characters, the number of its bytes and the bytes, padded to an even number. All numbers have their low byte first.
///
/// @param width in pixels, a multiple of four so that lines need no padding
/// @param height in pixels
record Video(int width, int height, int frames) {
    private static final int FRAMES_PER_SECOND = 25;
    private static final int HAS_INDEX = 0x10;
    private static final int IS_KEY_FRAME = 0x10;
    private static final int GREYS = 256;
    private static final String FRAME = "00db";

    /// Between the centres of two discs.
    private static final int SPACING = 80;

    private static final int RADIUS = 15;

    Video {
        if (width <= 0 || width % 4 != 0 || height <= 0 || frames <= 0) {
            throw new IllegalArgumentException("no video of " + width + " x " + height + " x " + frames);
        }
    }

    /// The file: what the video is, its frames, and where among them each starts.
    byte[] avi() {
        byte[] stream = list("strl", join(chunk("strh", streamHeader()), chunk("strf", bitmapHeader())));
        byte[] header = list("hdrl", join(chunk("avih", mainHeader()), stream));
        byte[][] pictures = new byte[frames][];
        for (int frame = 0; frame < frames; frame++) {
            pictures[frame] = chunk(FRAME, picture(frame));
        }
        return chunk("RIFF", join(ascii("AVI "), header, list("movi", join(pictures)), chunk("idx1", index())));
    }

    /// Duration of a frame in microseconds; bytes a second; padding; flags; frames; initial frames; streams; buffer; width; height.
    private byte[] mainHeader() {
        return integers(
                1_000_000 / FRAMES_PER_SECOND,
                FRAMES_PER_SECOND * width * height,
                0,
                HAS_INDEX,
                frames,
                0,
                1,
                width * height,
                width,
                height,
                0,
                0,
                0,
                0);
    }

    /// Kind and coding; flags; priority; initial frames; scale and rate; start; length; buffer; quality; bytes of a sample; place.
    private byte[] streamHeader() {
        return join(
                ascii("vids"),
                ascii("DIB "),
                integers(0, 0, 0, 1, FRAMES_PER_SECOND, 0, frames, width * height, -1, 0),
                integers(0, width | height << 16));
    }

    /// Its own size; width; height; planes and bits per pixel; no compression; bytes; resolution; colours; and the colours, all grey.
    private byte[] bitmapHeader() {
        int[] greys = new int[GREYS];
        for (int grey = 0; grey < GREYS; grey++) {
            greys[grey] = grey * 0x010101;
        }
        return join(integers(40, width, height, 1 | 8 << 16, 0, width * height, 0, 0, GREYS, GREYS), integers(greys));
    }

    /// The lowest line first.
    private byte[] picture(int frame) {
        byte[] picture = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture[(height - 1 - y) * width + x] = (byte) (ground(x - frame, y) + disc(x - frame, y));
            }
        }
        return picture;
    }

    /// Dark, with grains that differ from each of their neighbours in no regular way.
    private static int ground(int x, int y) {
        int mixed = (x * 0x9e3779b1 ^ y * 0x85ebca77) * 0xc2b2ae3d;
        return 40 + (mixed >>> 28);
    }

    /// Brightest in the middle.
    private static int disc(int x, int y) {
        int across = Math.floorMod(x, SPACING) - SPACING / 2;
        int down = Math.floorMod(y, SPACING) - SPACING / 2;
        return (int) Math.max(0, 12 * (RADIUS - Math.hypot(across, down)));
    }

    /// Per frame its name, that it needs no other, where it starts behind the start of the list, and its bytes.
    private byte[] index() {
        byte[][] entries = new byte[frames][];
        int start = FRAME.length();
        for (int frame = 0; frame < frames; frame++) {
            entries[frame] = join(ascii(FRAME), integers(IS_KEY_FRAME, start, width * height));
            start += chunk(FRAME, new byte[width * height]).length;
        }
        return join(entries);
    }

    private static byte[] list(String name, byte[] chunks) {
        return chunk("LIST", join(ascii(name), chunks));
    }

    private static byte[] chunk(String name, byte[] content) {
        return join(ascii(name), integers(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] integers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
