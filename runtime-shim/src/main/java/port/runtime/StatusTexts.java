package port.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// Names and meanings of status numbers, from `status.properties`.
final class StatusTexts {
    private static final String UNKNOWN = "unrecognized error code";
    private static final Properties TEXTS = read();

    private StatusTexts() {}

    private static Properties read() {
        var properties = new Properties();
        try (InputStream in = StatusTexts.class.getResourceAsStream("status.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static String name(int status) {
        String entry = TEXTS.getProperty(Integer.toString(status), UNKNOWN + "|");
        return entry.substring(0, entry.indexOf('|'));
    }

    static String text(int status) {
        String entry = TEXTS.getProperty(Integer.toString(status), "|" + UNKNOWN);
        return entry.substring(entry.indexOf('|') + 1);
    }
}
