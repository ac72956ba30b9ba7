package org.ribwise.ui.recovery;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;

/// Whom to call and what to take, while it is written.
public final class ContactsModel {

    private final StringProperty number;
    private final StringProperty team;
    private final StringProperty adviceLine;
    private final StringProperty relieverName;
    private final ObjectProperty<RelieverType> type;
    private final ObjectProperty<FirstAidScheme> scheme;
    private final StringProperty plan;
    private final Consumer<CareContacts> keep;

    /// @param contacts what was kept before
    /// @param keep is told what is to be kept now
    public ContactsModel(CareContacts contacts, Consumer<CareContacts> keep) {
        this.keep = keep;
        number = new SimpleStringProperty(contacts.emergencyNumber());
        team = new SimpleStringProperty(contacts.careTeam());
        adviceLine = new SimpleStringProperty(contacts.adviceLine());
        relieverName = new SimpleStringProperty(contacts.reliever().name());
        type = new SimpleObjectProperty<>(contacts.reliever().type());
        scheme = new SimpleObjectProperty<>(contacts.reliever().scheme());
        plan = new SimpleStringProperty(contacts.planText());
    }

    /// What to call when it cannot wait.
    public StringProperty number() {
        return number;
    }

    /// Whom to call today.
    public StringProperty team() {
        return team;
    }

    /// A line for advice.
    public StringProperty adviceLine() {
        return adviceLine;
    }

    /// What the person calls their reliever.
    public StringProperty relieverName() {
        return relieverName;
    }

    /// Which kind of reliever it is.
    public ObjectProperty<RelieverType> type() {
        return type;
    }

    /// How it is taken in an attack.
    public ObjectProperty<FirstAidScheme> scheme() {
        return scheme;
    }

    /// The person's own plan.
    public StringProperty plan() {
        return plan;
    }

    /// Whether every text is short enough to be kept.
    public boolean fits() {
        return Stream.of(number, team, adviceLine, relieverName, plan)
                .allMatch(text -> text.get().strip().length() <= CareContacts.LONGEST_TEXT);
    }

    /// Keeps what is written.
    ///
    /// @return false when a text is too long; then nothing was kept
    public boolean keep() {
        if (!fits()) {
            return false;
        }
        keep.accept(new CareContacts(
                number.get().strip(),
                team.get().strip(),
                adviceLine.get().strip(),
                new Reliever(relieverName.get().strip(), type.get(), scheme.get()),
                plan.get().strip(),
                true));
        return true;
    }
}
