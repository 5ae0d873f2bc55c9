package org.cyclorama.gifts.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The persons of those of these recipients who are known already, at this moment. */
    public Map<Recipient, UUID> met(Collection<Recipient> recipients) {
        return recipients.isEmpty() ? Map.of()
                : persons(recipients, keys.read(recipients.stream().map(Recipient::key).collect(Collectors.toSet())));
    }

    /**
     * The persons with this subject or address: two while the address is not claimed, none for somebody unknown. Nobody else
     * uses their keys until the transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> held(String subject, Optional<String> email) {
        Map<PersonKey, UUID> locked = keys.lock(keysOf(subject, email));
        UUID own = locked.get(Recipient.ofSubject(subject).key());
        // An address that another subject has claimed is that one's.
        return locked.values().stream().filter(person -> person.equals(own) || !keys.hasSubject(person))
                .collect(Collectors.toSet());
    }

    private static List<PersonKey> keysOf(String subject, Optional<String> email) {
        PersonKey own = Recipient.ofSubject(subject).key();
        return email.map(Recipient::ofEmail).map(Recipient::key).map(key -> List.of(own, key)).orElse(List.of(own));
    }

    /**
     * Holds the keys of a caller and of another person, new ones included, all in one order: else two who name each other at
     * the
     * same moment would wait for each other. Before anything else in a transaction.
     */
    @Transactional(TxType.MANDATORY)
    public void holdBoth(String subject, Optional<String> verifiedEmail, Recipient other) {
        Set<PersonKey> all = new HashSet<>(keysOf(subject, verifiedEmail));
        all.add(other.key());
        keys.introduce(all);
        keys.lock(all);
    }

    /** The persons of these recipients, new ones included; they stay who they are until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Map<Recipient, UUID> known(Collection<Recipient> recipients) {
        Set<PersonKey> asked = recipients.stream().map(Recipient::key).collect(Collectors.toCollection(HashSet::new));
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<PersonKey, UUID> held = new HashMap<>(keys.introduce(asked));
        if (held.size() < asked.size()) {
            asked.removeAll(held.keySet());
            held.putAll(keys.share(asked));
        }
        return persons(recipients, held);
    }

    private static Map<Recipient, UUID> persons(Collection<Recipient> recipients, Map<PersonKey, UUID> known) {
        return recipients.stream().distinct().filter(recipient -> known.containsKey(recipient.key()))
                .collect(Collectors.toMap(Function.identity(), recipient -> known.get(recipient.key())));
    }

    /**
     * The person with this subject, to whom from now on this verified address belongs too. The caller hands
     * over what the absorbed person was given, in the same transaction.
     */
    @Transactional(TxType.MANDATORY)
    public Claim claim(String subject, Optional<String> verifiedEmail) {
        PersonKey own = Recipient.ofSubject(subject).key();
        List<PersonKey> both = keysOf(subject, verifiedEmail);
        Map<PersonKey, UUID> known = keys.read(both);
        // Nothing is left to claim, also where the address is another subject's: then this only reads.
        if (known.size() == both.size()
                && (Set.copyOf(known.values()).size() == 1 || keys.hasSubject(known.get(both.getLast())))) {
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
