package org.cyclorama.gifts.wallet;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.gifts.grants.Grants;
import org.cyclorama.gifts.grants.Holders;

/** The wallet of whoever calls. */
@ApplicationScoped
class Wallet {

    /** After every id: the list is newest first. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Holders holders;
    private final Grants grants;
    private final WalletItems items;

    Wallet(Holders holders, Grants grants, WalletItems items) {
        this.holders = holders;
        this.grants = grants;
        this.items = items;
    }

    @Transactional
    Page<WalletItem> open(PageRequest page) {
        UUID person = holders.caller();
        List<WalletItem> rows = items.of(
                grants.before(person, page.start().map(Cursor::id).orElse(LAST), page.rows()), person);
        return Page.of(rows, page.limit, item -> Cursor.after(item.id()), item -> item);
    }
}
