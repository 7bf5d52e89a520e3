package port.runtime;

/// Where `scanf` and `strtod` take their characters from: one at a time, with a step back.
interface CSource {
    /// The next byte, or -1.
    int read();

    /// Steps back over the byte that was just read; nothing happens for -1.
    void unread(int value);

    /// The characters of a file.
    static CSource of(CFile file) {
        return new CSource() {
            @Override
            public int read() {
                return file.read();
            }

            @Override
            public void unread(int value) {
                if (value != CFile.EOF) {
                    file.unread(value);
                }
            }
        };
    }

    /// The characters of a text, up to its zero byte.
    static Text of(BytePtr text) {
        return new Text(text);
    }

    /// The characters of a text in memory.
    final class Text implements CSource {
        private final BytePtr text;
        private long at;

        private Text(BytePtr text) {
            this.text = text;
        }

        @Override
        public int read() {
            int value = text.get(at) & 0xff;
            if (value == 0) {
                return -1;
            }
            at++;
            return value;
        }

        @Override
        public void unread(int value) {
            if (value != -1) {
                at--;
            }
        }

        /// Bytes read so far.
        long position() {
            return at;
        }
    }
}
