package org.cyclorama.registration.partners;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.hibernate.exception.ConstraintViolationException;

/** Partners, their domains and seats. */
@ApplicationScoped
public class Partners {

    private final PartnerRepository partners;
    private final PartnerSeatsRepository seats;
    private final Versions versions;

    Partners(PartnerRepository partners, PartnerSeatsRepository seats, Versions versions) {
        this.partners = partners;
        this.seats = seats;
        this.versions = versions;
    }

    /** The mail domains that are this partner's alone; empty for an unknown partner. */
    public Set<String> domainsOf(String code) {
        return partners.findByIdOptional(code).map(Partner::domains).orElse(Set.of());
    }

    /** The partner that owns a mail domain. */
    public Optional<String> owning(String domain) {
        return partners.owning(domain).map(Partner::code);
    }

    /**
     * The seats of these partners, locked until the transaction ends, so that two portals can't use the last one twice. A
     * partner without a quota is missing: it may send nobody.
     */
    public Map<String, PartnerSeats> lockSeats(String conference, Collection<String> codes) {
        return codes.isEmpty() ? Map.of()
                : seats.locked(conference, codes).stream()
                        .collect(Collectors.toMap(PartnerSeats::partner, Function.identity()));
    }

    Partner find(String code) {
        return partners.findByIdOptional(code)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no partner " + code + "."));
    }

    /** Creates or replaces a partner. */
    @Transactional
    Defined<Partner> define(String code, DefinePartner company, HttpHeaders headers) {
        Optional<Partner> existing = partners.findByIdOptional(code);
        existing.ifPresentOrElse(there -> versions.requireCurrent(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        company.domains().forEach(domain -> requireFree(domain, code));
        Partner partner = existing.orElseGet(() -> new Partner(code, company));
        partner.apply(company);
        try {
            partners.persistAndFlush(partner);
        } catch (ConstraintViolationException e) {
            throw RegistrationProblem.DOMAIN_TAKEN.because("One of " + company.domains() + " was taken at the same moment.");
        }
        versions.note(partner.id(), partner.version(), Set.of("name", "country", "domains"));
        return new Defined<>(partner, existing.isEmpty());
    }

    private void requireFree(String domain, String code) {
        partners.owning(domain).filter(owner -> !owner.code().equals(code)).ifPresent(owner -> {
            throw RegistrationProblem.DOMAIN_TAKEN.because(domain + " belongs to " + owner.code() + ".");
        });
    }

    SeatsView seatsOf(String conference, String partner) {
        return seats.of(conference, partner).map(quota -> SeatsView.of(quota))
                .orElseThrow(() -> CommonProblem.NOT_FOUND
                        .because("The partner " + partner + " has no seats at " + conference + "."));
    }

    /** Creates or replaces a partner's seats. Fewer than are used takes nobody's: it only lets nobody else in. */
    @Transactional
    Defined<SeatsView> defineSeats(String conference, String partner, int allowed, HttpHeaders headers) {
        find(partner);
        Optional<PartnerSeats> existing = seats.locked(conference, partner);
        existing.ifPresentOrElse(there -> versions.requireCurrent(headers, there.id(), there.version()),
                () -> Versions.requireCreation(headers));
        PartnerSeats quota = existing.orElseGet(() -> new PartnerSeats(conference, partner, allowed));
        quota.allow(allowed);
        seats.persistAndFlush(quota);
        versions.note(quota.id(), quota.version(), Set.of("seats"));
        return new Defined<>(SeatsView.of(quota), existing.isEmpty(), quota.version());
    }

    long seatsVersion(String conference, String partner) {
        return seats.of(conference, partner).map(PartnerSeats::version).orElse(0L);
    }

    /** What was defined, and whether it is new. */
    record Defined<T>(T value, boolean created, long version) {

        Defined(T value, boolean created) {
            this(value, created, value instanceof Partner partner ? partner.version() : 0);
        }
    }
}
