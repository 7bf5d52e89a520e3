package port.preprocess;

import java.util.Locale;

/// What a file is written in, which decides what it finds defined.
public enum Language {
    C,
    CPP,
    CUDA;

    /// The language by the file's name, as nvcc sees it; anything that is neither C nor C++ is CUDA.
    public static Language ofFile(String name) {
        if (name.endsWith(".C")) {
            return CPP;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "c" -> C;
            case "cpp", "cc", "cxx", "c++", "cp" -> CPP;
            default -> CUDA;
        };
    }
}
