package port.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Bytes that a program wrote, as text.
final class Texts {
    private Texts() {}

    /// The bytes as UTF-8 or, where they are none, as Latin-1, so that different bytes stay different.
    static String decode(ByteArrayOutputStream bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException _) {
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
