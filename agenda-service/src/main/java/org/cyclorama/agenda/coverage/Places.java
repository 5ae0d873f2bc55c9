package org.cyclorama.agenda.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.cyclorama.agenda.coverage.audience.Reach;
import org.cyclorama.agenda.coverage.world.Clocks;
import org.cyclorama.agenda.coverage.world.Territory;

/** Every zone of every territory, numbered, so that who is covered is a set of bits. */
final class Places {

    private final List<Territory> territories;
    private final Reach reach;
    private final List<Integer> clock = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final Map<String, BitSet> audiences = new HashMap<>();

    Places(List<Territory> territories, Clocks clocks, Reach reach) {
        this.territories = territories;
        this.reach = reach;
        for (Territory territory : territories) {
            first.add(clock.size());
            territory.zones().forEach(zone -> clock.add(clocks.of(zone)));
        }
        first.add(clock.size());
    }

    /** Who a channel is made for. */
    BitSet audience(String channel) {
        return audiences.computeIfAbsent(channel, code -> {
            BitSet audience = new BitSet(clock.size());
            for (int i = 0; i < territories.size(); i++) {
                audience.set(first.get(i), first.get(i + 1), reach.has(code, territories.get(i).code()));
            }
            return audience;
        });
    }

    /** Those of a channel's audience whose clock has nothing outside the convenient hours. */
    BitSet suited(String channel, long[] outside) {
        BitSet suited = (BitSet) audience(channel).clone();
        for (int place = suited.nextSetBit(0); place >= 0; place = suited.nextSetBit(place + 1)) {
            suited.set(place, outside[clock.get(place)] == 0);
        }
        return suited;
    }

    /** How many territories have a place in this set. */
    int territories(BitSet places) {
        int count = 0;
        for (int i = 0; i < territories.size(); i++) {
            count += any(places, i) ? 1 : 0;
        }
        return count;
    }

    /** The territories with a place in this set, by their numbers. */
    void forEachTerritory(BitSet places, IntConsumer number) {
        for (int i = 0; i < territories.size(); i++) {
            if (any(places, i)) {
                number.accept(i);
            }
        }
    }

    Territory territory(int number) {
        return territories.get(number);
    }

    int clock(int territory, int zone) {
        return clock.get(first.get(territory) + zone);
    }

    boolean has(BitSet places, int territory, int zone) {
        return places.get(first.get(territory) + zone);
    }

    /** How many places of a territory are in this set. */
    int zones(BitSet places, int territory) {
        return places.get(first.get(territory), first.get(territory + 1)).cardinality();
    }

    /** Whether a territory has a place in this set. */
    boolean any(BitSet places, int territory) {
        int next = places.nextSetBit(first.get(territory));
        return next >= 0 && next < first.get(territory + 1);
    }
}
