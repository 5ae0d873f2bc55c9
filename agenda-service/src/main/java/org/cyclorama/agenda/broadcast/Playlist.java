package org.cyclorama.agenda.broadcast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Translation;

import io.lindstrom.m3u8.model.AlternativeRendition;
import io.lindstrom.m3u8.model.MasterPlaylist;
import io.lindstrom.m3u8.model.MediaType;
import io.lindstrom.m3u8.model.Variant;
import io.lindstrom.m3u8.parser.MasterPlaylistParser;

/** Writes HLS multivariant playlists (RFC 8216, section 4.3.4). */
final class Playlist {

    /**
     * One group for all variants: several would have to hold the same members (RFC 8216, section 4.3.4.1.1), and an original
     * that is
     * only in the picture can't be in one for sound alone.
     */
    private static final String AUDIO = "audio";
    private static final String SUBTITLES = "subtitles";
    private static final String AAC = "mp4a.40.2";
    /** RFC 8216bis, section 4.4.6.1. */
    private static final String MACHINE = "public.machine-generated";

    private final MasterPlaylist.Builder playlist = MasterPlaylist.builder().version(4).independentSegments(true);

    private final Set<String> soundNames = new HashSet<>();

    private Playlist() {
    }

    /** The picture alone. */
    static String slate(String picture, AgendaConfig.Broadcast config) {
        Playlist slate = new Playlist();
        slate.playlist.addVariants(Variant.builder().bandwidth(config.videoBandwidth()).uri(picture).build());
        return slate.written();
    }

    /** An airing with all its languages. */
    static String of(Airing airing, List<Sound> sounds, Sound preferred, String picture, AgendaConfig.Broadcast config) {
        Playlist shown = new Playlist();
        sounds.forEach(sound -> shown.sound(sound, sound.equals(preferred)));
        boolean subtitled = shown.subtitles(airing);
        Variant.Builder video = Variant.builder().bandwidth(config.videoBandwidth() + config.audioBandwidth())
                .audio(AUDIO).uri(picture);
        shown.playlist.addVariants(subtitled ? video.subtitles(SUBTITLES).build() : video.build());
        if (preferred.url() != null) {
            shown.alone(preferred, sounds.stream().allMatch(sound -> sound.url() != null), config);
        }
        return shown.written();
    }

    /** Without an address of its own it is what is heard with the picture. */
    private void sound(Sound sound, boolean preferred) {
        playlist.addAlternativeRenditions(AlternativeRendition.builder().type(MediaType.AUDIO).groupId(AUDIO)
                .language(sound.language()).name(unique(sound.name(), soundNames)).defaultRendition(preferred).autoSelect(true)
                .uri(Optional.ofNullable(sound.url()))
                .characteristics(sound.isMachine() ? List.of(MACHINE) : List.of()).build());
    }

    /** The sound alone, for who has not enough for the picture; the language can be changed where each has an address. */
    private void alone(Sound preferred, boolean whole, AgendaConfig.Broadcast config) {
        Variant.Builder sound = Variant.builder().bandwidth(config.audioBandwidth()).addCodecs(AAC).uri(preferred.url());
        playlist.addVariants(whole ? sound.audio(AUDIO).build() : sound.build());
    }

    private boolean subtitles(Airing airing) {
        Set<String> names = new HashSet<>();
        List<Translation> readable = new ArrayList<>(airing.subtitles());
        readable.removeIf(text -> text.url() == null);
        readable.forEach(text -> {
            Sound language = new Sound(text.language(), text.by() == Translation.Interpreter.MACHINE, text.url());
            playlist.addAlternativeRenditions(AlternativeRendition.builder().type(MediaType.SUBTITLES).groupId(SUBTITLES)
                    .language(text.language()).name(unique(language.name(), names)).defaultRendition(false).autoSelect(true)
                    .forced(false).uri(text.url()).characteristics(language.isMachine() ? List.of(MACHINE) : List.of())
                    .build());
        });
        return !readable.isEmpty();
    }

    /** NAME is unique in its group. */
    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    private String written() {
        return new MasterPlaylistParser().writePlaylistAsString(playlist.build());
    }
}
