package org.ribwise.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.domain.trust.TrustedKeys;

/// Whom a person trusts, as a small file beside their record: a line a key, with since when and the name. An entry that
/// cannot be read counts as not trusted.
public final class TrustedKeysFile implements TrustedKeys {

    private static final int PARTS = 2;

    private final PropertiesFile file;

    /// @param folder the folder of the person's data; it is made when somebody is trusted
    public TrustedKeysFile(Path folder) {
        this.file = new PropertiesFile(folder.resolve(Beside.TRUSTED_KEYS));
    }

    @Override
    public List<TrustedKey> all() {
        Properties keys = file.load();
        List<TrustedKey> all = new ArrayList<>();
        for (String key : keys.stringPropertyNames()) {
            entry(key, keys.getProperty(key, "")).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(TrustedKey::since)
                .thenComparing(trusted -> trusted.key().base64()));
        return all;
    }

    private static Optional<TrustedKey> entry(String key, String said) {
        String[] parts = said.split(" ", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new TrustedKey(new SignerKey(key), parts[1], LocalDate.parse(parts[0])));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void trust(TrustedKey key) {
        if (find(key.key()).isEmpty()) {
            Properties keys = file.load();
            keys.setProperty(key.key().base64(), key.since() + " " + key.name());
            file.save(keys);
        }
    }

    @Override
    public void forget(SignerKey key) {
        Properties keys = file.load();
        if (keys.remove(key.base64()) != null) {
            file.save(keys);
        }
    }
}
