package port.preprocess;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import port.source.SourceFile;

/// Header models cut into tokens, each once for all preprocessors that share this. Safe to share between threads.
public final class HeaderScans {
    private final TextPool pool = new TextPool();
    private final Map<SourceFile, ScannedFile> scanned = new ConcurrentHashMap<>();

    ScannedFile of(SourceFile model) {
        ScannedFile known = scanned.get(model);
        return known != null ? known : scan(model);
    }

    /// One at a time, for the sake of the pool.
    private synchronized ScannedFile scan(SourceFile model) {
        return scanned.computeIfAbsent(model, unseen -> new Scanner(unseen, pool).scan());
    }
}
