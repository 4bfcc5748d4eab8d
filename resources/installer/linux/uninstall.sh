#!/bin/sh
# Takes away what install.sh made, and nothing else: its list says what that is. Folders go where they are empty, caches
# that others may use where nobody else's file is in them. What Parley keeps for you stays: the last lines say where.
set -eu
share=${XDG_DATA_HOME:-$HOME/.local/share}
case $share in /*) ;; *) share=$HOME/.local/share ;; esac
config=${XDG_CONFIG_HOME:-$HOME/.config}
case $config in /*) ;; *) config=$HOME/.config ;; esac
cache=${XDG_CACHE_HOME:-$HOME/.cache}
case $cache in /*) ;; *) cache=$HOME/.cache ;; esac
lib=$HOME/.local/lib/parley
bin=$HOME/.local/bin
list=$lib.files

say() { printf '%s\n' "$1"; }
tell() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
listed() { [ ! -f "$list" ] || sed -n "s/^$1 //p" "$list"; }

listed F | while IFS= read -r file; do rm -f "$file"; done
[ "$(readlink "$bin/parley" 2>/dev/null)" != "$lib/parley" ] || rm -f "$bin/parley"
rm -rf "$lib" "$lib.new" "$lib.old"

# xdg-mime has no way to take a default back.
kept=$config/mimeapps.list
if [ -f "$kept" ] && grep -q '^x-scheme-handler/parley=parley\.desktop;\{0,1\}$' "$kept"; then
    grep -v '^x-scheme-handler/parley=parley\.desktop;\{0,1\}$' "$kept" >"$kept.parley" || true
    cat "$kept.parley" >"$kept" # not mv: it may be a link to where somebody keeps it
    rm -f "$kept.parley"
fi

if [ -d "$share/mime" ]; then
    packages=$share/mime/packages
    [ -d "$packages" ] && own='' || { mkdir "$packages" && own=yes; } # without that folder nothing would be taken out
    tell update-mime-database "$share/mime"
    [ -z "$own" ] || rmdir "$packages" 2>/dev/null || true
fi
[ ! -d "$share/applications" ] || tell update-desktop-database "$share/applications"
[ ! -f "$share/icons/hicolor/icon-theme.cache" ] || tell gtk-update-icon-cache -q -t -f "$share/icons/hicolor"

# Whether a cache that was made for Parley says nothing of other programs now.
says_nothing() {
    case $1 in
        "$share/mime/"*) [ -z "$(ls -A "$share/mime/packages" 2>/dev/null)" ] ;;
        *) ! grep -q '^[^[]' "$1" ;; # headings alone
    esac
}
listed C | while IFS= read -r file; do
    [ ! -f "$file" ] || [ -L "$file" ] || ! says_nothing "$file" || rm -f "$file"
done
folders=$(listed D | LC_ALL=C sort -r) # the inner ones first
rm -f "$list"
printf '%s\n' "$folders" | while IFS= read -r folder; do rmdir "$folder" 2>/dev/null || true; done

say "Parley is removed."
home=${PARLEY_HOME:-$share/parley}
left=
for folder in "$home" "$home-practice" "$cache/parley"; do
    [ ! -d "$folder" ] || left="$left
  $folder"
done
[ -z "$left" ] || say "What it kept for you is still there, and, unless you signed out, your key in your keyring:$left
Delete the folders; or install Parley again, and it deletes all of that, the key too: parley delete-everything"
