package org.cyclorama.gifts.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Persons by what they are known by. */
@ApplicationScoped
public class People {

    private final PersonKeys keys;

    People(PersonKeys keys) {
        this.keys = keys;
    }

    /** The persons of these recipients, new ones included; they stay who they are until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Map<Recipient, UUID> known(Collection<Recipient> recipients) {
        Set<PersonKey> asked = recipients.stream().map(Recipient::key).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return Map.of();
        }
        keys.introduce(asked);
        Map<PersonKey, UUID> persons = keys.share(asked);
        return recipients.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), recipient -> persons.get(recipient.key())));
    }

    /**
     * The person with this subject, to whom from now on this verified address belongs too. The caller hands
     * over what the absorbed person was given, in the same transaction.
     */
    @Transactional(TxType.MANDATORY)
    public Claim claim(String subject, Optional<String> verifiedEmail) {
        PersonKey own = Recipient.ofSubject(subject).key();
        List<PersonKey> both = verifiedEmail.map(Recipient::ofEmail).map(Recipient::key).map(email -> List.of(own, email))
                .orElse(List.of(own));
        Map<PersonKey, UUID> known = keys.read(both);
        if (known.size() == both.size() && Set.copyOf(known.values()).size() == 1) {
            return new Claim(known.get(own), Optional.empty());
        }
        keys.introduce(both);
        Map<PersonKey, UUID> persons = keys.lock(both);
        UUID person = persons.get(own);
        UUID addressee = persons.get(both.getLast());
        if (addressee.equals(person) || keys.hasSubject(addressee)) {
            return new Claim(person, Optional.empty());
        }
        keys.move(both.getLast(), person);
        return new Claim(person, Optional.of(addressee));
    }
}
