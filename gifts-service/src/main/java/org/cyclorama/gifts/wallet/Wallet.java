package org.cyclorama.gifts.wallet;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.gifts.catalogue.Catalogue;
import org.cyclorama.gifts.catalogue.Gift;
import org.cyclorama.gifts.catalogue.GiftName;
import org.cyclorama.gifts.granting.Grant;
import org.cyclorama.gifts.granting.Grants;
import org.cyclorama.gifts.people.Claim;
import org.cyclorama.gifts.people.People;

/** The wallet of whoever calls. */
@ApplicationScoped
class Wallet {

    /** After every id: the list is newest first. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Caller caller;
    private final People people;
    private final Grants grants;
    private final Catalogue catalogue;

    Wallet(Caller caller, People people, Grants grants, Catalogue catalogue) {
        this.caller = caller;
        this.people = people;
        this.grants = grants;
        this.catalogue = catalogue;
    }

    @Transactional
    Page<WalletItem> open(PageRequest page) {
        Claim claim = people.claim(caller.subject(), caller.verifiedEmail());
        claim.absorbed().ifPresent(addressee -> grants.handOver(addressee, claim.person()));
        List<Grant> rows = grants.before(claim.person(), page.start().map(Cursor::id).orElse(LAST), page.rows());
        Map<GiftName, Gift> gifts = catalogue.named(rows.stream().map(Wallet::giftOf).toList());
        return Page.of(rows, page.limit, grant -> Cursor.after(grant.id()),
                grant -> WalletItem.of(grant, gifts.get(giftOf(grant))));
    }

    private static GiftName giftOf(Grant grant) {
        return new GiftName(grant.conference(), grant.gift());
    }
}
