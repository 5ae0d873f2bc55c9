package org.cyclorama.registration.partners;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

/** A company that sends its people. */
@Entity
class Partner {

    @Id
    private String code;
    private UUID id;
    @Version
    private long version;
    private String name;
    private String country;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "partner_domain", joinColumns = @JoinColumn(name = "partner"))
    @Column(name = "domain")
    private Set<String> domains = new TreeSet<>();

    /** For Hibernate. */
    protected Partner() {
    }

    Partner(String code, DefinePartner company) {
        this.code = code;
        this.id = UUID.randomUUID();
        apply(company);
    }

    final void apply(DefinePartner company) {
        name = company.name();
        country = company.country();
        domains.retainAll(company.domains());
        domains.addAll(company.domains());
    }

    String code() {
        return code;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String country() {
        return country;
    }

    Set<String> domains() {
        return domains;
    }
}
