#!/bin/sh
# Builds every image that the overlays name; k8s/README.md says more.
#   k8s/images.sh [base] [postgres] [keycloak] [applications] [native] [save]
# Without words: postgres, keycloak, applications, and native where GRAALVM_HOME is set.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$root/k8s/target/images
applications='registration-service agenda-service booth-service gifts-service gateway'

: "${JAVA_HOME:?must be a JDK 25, whose runtime goes into the images}"
podman=${PODMAN:-podman}
maven=${MAVEN:-mvn}
BASE=${BASE:-debian:bookworm-slim}

property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$root/pom.xml" | head -1; }
version=$(property version)
postgres_version=$(property embedded-postgres-binaries.version | sed 's/\.0$//')
keycloak_version=$(property keycloak.version)
SOURCE_DATE_EPOCH=$(date -u -d "$(property project.build.outputTimestamp)" +%s)
revision=$(git -C "$root" rev-parse HEAD)
git -C "$root" diff --quiet HEAD || revision=$revision-changed
export SOURCE_DATE_EPOCH

say() { printf '%s\n' "$*" >&2; }
maven() { (cd "$root" && $maven -B -q "$@"); }

# image NAME TAG CONTAINERFILE CONTEXT [ARGUMENT…]
image() {
    name=$1 tag=$2 file=$3 context=$4
    shift 4
    $podman build -q --format oci --timestamp "$SOURCE_DATE_EPOCH" --build-arg BASE="$BASE" \
        --build-context runtime="$work/runtime" --file "$root/k8s/images/$file.Containerfile" \
        --label org.opencontainers.image.title="cyclorama/$name" --label org.opencontainers.image.version="$tag" \
        --label org.opencontainers.image.revision="$revision" --label org.opencontainers.image.licenses=Apache-2.0 \
        --tag "localhost/cyclorama/$name:$tag" "$@" "$context" > /dev/null
    say "localhost/cyclorama/$name:$tag"
}

# A base from Debian's packages alone, where there is no registry: BASE=localhost/debian:bookworm k8s/images.sh base
base() {
    mkdir -p "$work"
    mmdebstrap --quiet --variant=extract --hook-dir=/usr/share/mmdebstrap/hooks/merged-usr \
        --include=base-files,libc6,libc-bin,libgcc-s1,libstdc++6,zlib1g,tzdata,dash,coreutils,sed \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' bookworm "$work/base.tar"
    $podman import -q "$work/base.tar" "$BASE" > /dev/null
    say "$BASE"
}

# The modules of Java that Quarkus, PostgreSQL's driver and Keycloak use, and those for looking into a running process.
runtime() {
    rm -rf "$work/runtime"
    "$JAVA_HOME/bin/jlink" --output "$work/runtime" --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 \
        --add-modules java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent \
        --add-modules jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.zipfs
}

# fetch ARTIFACT FOLDER
fetch() {
    rm -rf "$2"
    maven -N dependency:unpack -Dartifact="$1" -DoutputDirectory="$2"
}

postgres() {
    case $(uname -m) in aarch64) arch=arm64v8 ;; *) arch=amd64 ;; esac
    context=$work/postgres
    fetch "io.zonky.test.postgres:embedded-postgres-binaries-linux-$arch:$(property embedded-postgres-binaries.version)" "$context"
    mkdir "$context/postgres"
    tar -xJf "$context"/postgres-linux-*.txz -C "$context/postgres"
    cp "$root/k8s/images/postgres.sh" "$context/"
    image postgres "$postgres_version" postgres "$context"
}

keycloak() {
    context=$work/keycloak
    fetch "org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" "$context"
    mv "$context/keycloak-$keycloak_version" "$context/keycloak"
    runtime
    sh "$context/keycloak/bin/kc.sh" build --db=postgres --health-enabled=true --metrics-enabled=true > "$context/build.log"
    # What only its build and its command lines need.
    rm -rf "$context/keycloak/bin" "$context/keycloak/lib/lib/deployment"
    image keycloak "$keycloak_version" keycloak "$context"
}

applications() {
    say 'packaging the applications'
    maven package -DskipTests -pl "$(echo "$applications" | tr ' ' ,),local" -am \
        -Dquarkus.package.jar.type=aot-jar -Dquarkus.package.output-directory=image
    runtime
    for application in $applications; do
        context=$work/$application
        mkdir -p "$context"
        rm -rf "$context/application"
        cp -r "$root/$application/target/image" "$context/application"
        rm -rf "$context/application/kubernetes"
        image "$application" "$version-untrained" application "$context" --target untrained
    done
    PODMAN=$podman VERSION=$version WORK=$work POSTGRES=localhost/cyclorama/postgres:$postgres_version \
        KEYCLOAK=localhost/cyclorama/keycloak:$keycloak_version sh "$root/k8s/images/train.sh"
    for application in $applications; do
        image "$application" "$version" application "$work/$application" --target trained
    done
}

native() {
    for application in $applications; do
        maven package -DskipTests -Dnative -pl "$application" -am
        context=$work/$application-native
        mkdir -p "$context"
        cp "$root/$application/target/$application-$version-runner" "$context/application"
        image "$application" "$version-native" native "$context"
    done
}

# One archive of all that there are, for "ctr images import" or "podman load" on a node.
save() {
    # shellcheck disable=SC2046 # one word an image
    $podman save -q -m -o "$work/cyclorama-$version.tar" \
        $(for application in $applications; do
            for image in "localhost/cyclorama/$application:$version" "localhost/cyclorama/$application:$version-native"; do
                if $podman image exists "$image"; then echo "$image"; fi
            done
        done) \
        "localhost/cyclorama/postgres:$postgres_version" "localhost/cyclorama/keycloak:$keycloak_version"
    say "$work/cyclorama-$version.tar"
}

[ $# -gt 0 ] || set -- postgres keycloak applications ${GRAALVM_HOME:+native}
for part; do
    case $part in
        base | postgres | keycloak | applications | native | save) "$part" ;;
        *) say "There is no part $part."; exit 2 ;;
    esac
done
