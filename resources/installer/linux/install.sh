#!/bin/sh
# Installs Parley for you alone, without being root: the program below ~/.local/lib, a link to it in ~/.local/bin, and
# what your desktop looks for below ~/.local/share. Run again, it puts this version in the place of the one before; what
# Parley keeps for you (~/.local/share/parley) is not touched. ./uninstall.sh takes away what this writes.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
case $share in /*) ;; *) share=$HOME/.local/share ;; esac
config=${XDG_CONFIG_HOME:-$HOME/.config}
case $config in /*) ;; *) config=$HOME/.config ;; esac
lib=$HOME/.local/lib/parley
bin=$HOME/.local/bin
list=$lib.files # what was made, a line each: D a folder, F a file, C one that a system's tool made and others may use

say() { printf '%s\n' "$1"; }
stop() { printf '%s\n' "$1" >&2; exit 1; }
[ -x "$here/parley/parley" ] || stop "The program is not beside this script. Unpack the whole archive first."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/parley/parley" --version >/dev/null 2>"$work/said" || {
    cat "$work/said" >&2
    stop "Parley does not run on this system. README.txt says what it needs."
}

note() { printf '%s %s\n' "$1" "$2" >>"$work/list"; }
# A folder, with those above it that are missing.
make() {
    [ ! -d "$1" ] || return 0
    make "$(dirname "$1")"
    mkdir "$1"
    note D "$1"
}
: >"$work/list"
[ ! -f "$list" ] || grep '^[DC] ' "$list" >"$work/list" || true # made by an earlier version of this

# The new version is complete before the old one goes.
make "$HOME/.local/lib"
make "$bin"
make "$share"
rm -rf "$lib.new"
cp -R "$here/parley" "$lib.new"
cp "$here/uninstall.sh" "$here/README.txt" "$here/LICENCE.txt" "$lib.new/"
[ ! -e "$lib" ] || mv "$lib" "$lib.old"
mv "$lib.new" "$lib"
rm -rf "$lib.old"
ln -sfn "$lib/parley" "$bin/parley"

# An Exec line has quotes around a path with blanks, and signs of its own (Desktop Entry Specification, "Exec"). Around
# another it has none: xdg-open takes them for a part of the name where no desktop is running.
program=$lib/parley
exec=$(printf '%s' "$program" | sed -e 's/%/%%/g' -e 's/[\\"`$]/\\&/g')
case $program in
    *[[:space:]\"\'\\\>\<\~\|\&\;\$\*\?\#\(\)\`]*) exec="\"$exec\"" ;;
esac
(cd "$here/share" && find . -type f | LC_ALL=C sort) | while IFS= read -r file; do
    file=${file#./}
    make "$share/$(dirname "$file")"
    case $file in
        applications/*)
            PARLEY_PLAIN=$program PARLEY_EXEC="$exec" awk '
                function put(line, with,   at) {
                    at = index(line, "@PROGRAM@")
                    return substr(line, 1, at - 1) with substr(line, at + 9)
                }
                BEGIN { plain = ENVIRON["PARLEY_PLAIN"]; exec = ENVIRON["PARLEY_EXEC"] }
                /^TryExec=@PROGRAM@/ { print put($0, plain); next }
                /@PROGRAM@/ { print put($0, exec); next }
                { print }' "$here/share/$file" >"$share/$file"
            ;;
        *) cp "$here/share/$file" "$share/$file" ;;
    esac
    note F "$share/$file"
done
make "$share/mime/application" # for what the system's tools write
make "$config"
cp "$work/list" "$list.new"
[ ! -f "$list" ] || sed -n 's/^F //p' "$list" | while IFS= read -r file; do # of the version before, and of this one no more
    grep -qxF "F $file" "$list.new" || rm -f "$file"
done
mv "$list.new" "$list"

# Files for all programs, which the system's tools make where there is none yet.
caches() {
    for name in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version; do
        printf '%s\n' "$share/mime/$name"
    done
    printf '%s\n' "$share/applications/mimeinfo.cache" "$config/mimeapps.list"
}
caches | while IFS= read -r file; do [ -e "$file" ] || printf '%s\n' "$file"; done >"$work/absent"

tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
tell update-mime-database "$share/mime"
tell update-desktop-database "$share/applications"
# A cache that is there has to know of new icons; where there is none, one would hide what others add without it.
[ ! -f "$share/icons/hicolor/icon-theme.cache" ] || tell gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
tell xdg-mime default parley.desktop x-scheme-handler/parley
while IFS= read -r file; do [ ! -e "$file" ] || printf 'C %s\n' "$file" >>"$list"; done <"$work/absent"

say "Parley is installed in $lib."
case ":$PATH:" in
    *":$bin:"*) say "Start it from your desktop's menu, or with: parley" ;;
    *) say "Start it from your desktop's menu, or with: $bin/parley" ;;
esac
say "To remove it: $lib/uninstall.sh (and before, to delete what Parley keeps for you, too: parley delete-everything)"
