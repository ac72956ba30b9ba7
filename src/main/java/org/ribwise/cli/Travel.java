package org.ribwise.cli;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.domain.trust.TrustedKeys;
import org.ribwise.ui.kit.Messages;

/// What the commands do with files that travel. Trouble with a key is a `KeyTrouble`.
public interface Travel {

    /// Opens plan files.
    ///
    /// @param library exercises that plans speak of
    PlanFiles plans(ExerciseLibrary library);

    /// Opens results files.
    ///
    /// @param reader whose keys open sealed ones; empty: sealed ones stay closed
    ResultsFiles results(Optional<KeyAsk> reader);

    /// Signs a plan with the physiotherapist's keys, which are made when there are none yet.
    Signed sign(PlanParcel parcel, KeyAsk by);

    /// Signs results with the patient's keys, which are made when there are none yet.
    ///
    /// @param sealFor who alone can open it; empty: everybody can read it
    Signed sign(Results results, Optional<SealingKey> sealFor, Path data);

    /// A patient's record.
    Home home();

    /// A physiotherapist's patients.
    ///
    /// @param words the words that it answers in
    Clinic clinic(Messages words);

    /// Whom the person trusts whose data are in a folder.
    TrustedKeys trusted(Path data);

    /// An entry of today for somebody who is trusted from now on.
    TrustedKey trustedFromToday(String name, String key);

    /// The usual folder of data, unless one is named.
    Path data(Optional<Path> named);

    /// Letters for a QR code of a signed plan file; empty when it is too large for one.
    Optional<String> code(byte[] file);

    /// A PDF of the paper sheet.
    byte[] print(PaperSheet sheet, PaperKind paper, boolean large);

    /// A calendar file.
    byte[] calendar(CalendarSheet sheet);

    /// What the clock of this computer says.
    Now now();

    /// What a clock says.
    ///
    /// @param at when
    /// @param zone the person's time zone
    record Now(Instant at, ZoneId zone) {

        /// The same with the offset from UTC that holds then.
        OffsetDateTime time() {
            return OffsetDateTime.ofInstant(at, zone);
        }
    }

    /// Which paper.
    enum PaperKind {
        A4,
        LETTER
    }

    /// Keys of a data folder, and what opens them.
    ///
    /// @param data the folder
    /// @param passphrase what they are kept under
    record KeyAsk(Path data, CharBuffer passphrase) {

        /// Says nothing of the passphrase.
        @Override
        public String toString() {
            return data.toString();
        }
    }

    /// A signed file.
    ///
    /// @param file its text
    /// @param words the words of the signer's key
    /// @param firstUse whether the key was made just now
    record Signed(String file, String words, boolean firstUse) {}
}
