package org.ribwise.store;

import java.util.List;
import java.util.stream.Stream;

/// The names of what is kept beside a person's record.
final class Beside {

    /// What the person has chosen.
    static final String PREFERENCES = "preferences.properties";

    /// Whose plans the person trusts.
    static final String TRUSTED_KEYS = "trusted-keys.properties";

    /// What goes with a record wherever it goes.
    static final List<String> SETTINGS = List.of(PREFERENCES, TRUSTED_KEYS);

    /// The folder of the person's own keys, as the room `exchange.signing` names it.
    static final String KEYS_FOLDER = "keys";

    /// The person's own keys. Whoever has them can sign in the person's name: only backups hold them.
    static final List<String> KEYS =
            List.of(KEYS_FOLDER + "/physiotherapist.ribwise-key", KEYS_FOLDER + "/patient.ribwise-key");

    /// The folder of templates of one's own, as the room `catalog` names it.
    static final String TEMPLATES_FOLDER = "templates";

    /// All of it that goes with a record.
    static final List<String> ALL =
            Stream.concat(SETTINGS.stream(), KEYS.stream()).toList();

    private Beside() {}
}
