#!/usr/bin/perl
# depot.pl PORT WORK: parcels over SOAP::Lite, rpc/encoded. SOAP::Lite makes no WSDL; depot.wsdl was written by hand.
use strict;
use warnings;
use utf8;

package Depot;
our @ISA = ('SOAP::Server::Parameters');

# Values go back as Perl has them: SOAP::Lite guesses their types and makes up the names of results and items.
sub sum { my ($class, $numbers) = @_; my $total = 0; $total += $_ // 0 for @$numbers; return $total }
sub mirror { my ($class, $parcels) = @_; return [reverse @$parcels] }
sub mirrorNames { my ($class, $names) = @_; return $names && [reverse @$names] }
sub keep { my ($class, $parcel) = @_; return $parcel }

# A parcel whose members have the types of the contract, and a second value beside it.
sub label {
    my ($class, $parcel) = @_;
    return (
        SOAP::Data->name(parcel => \SOAP::Data->value(
            SOAP::Data->name(id => $parcel->{id})->type('long'),
            SOAP::Data->name(label => $parcel->{label})->type('string'),
        ))->type('d:Parcel')->attr({ 'xmlns:d' => 'urn:depot' }),
        SOAP::Data->name(letters => length($parcel->{label} // ''))->type('int'),
    );
}

sub seen {
    my ($class, $parcel) = @_;
    my @tags = map { $_ // 'undef' } @{ $parcel->{tags} // [] };
    return join '|', (map { $parcel->{$_} // 'undef' } qw(id weight sent fragile)), length($parcel->{content} // ''), @tags;
}

# One parcel at two places, which the answer refers to.
sub twin { my ($class, $parcel) = @_; return { left => $parcel, right => $parcel } }

sub refuse {
    my ($class, $id) = @_;
    die SOAP::Fault->faultcode('Client.Parcel')->faultstring("no parcel $id <&>")
        ->faultdetail(SOAP::Data->name(problem => { id => $id, hint => 'a & b' })->uri('urn:depot'))
        if $id > 0;
    die "the depot is closed\n";
}

sub ticket {
    my $som = pop;
    my $ticket = $som->valueof('//Header/ticket');
    return SOAP::Header->name(served => 3)->uri('urn:depot')->type('int'), $ticket // 'nobody';
}

package main;
use HTTP::Daemon;
use HTTP::Response;
use SOAP::Lite;
use SOAP::Transport::HTTP;

my ($port, $work) = @ARGV;
my ($here) = __FILE__ =~ m{^(.*)/};
$SIG{CHLD} = 'IGNORE';

sub read_file { my ($path) = @_; open my $file, '<:raw', $path or return undef; local $/; return <$file> }

sub describe {
    my $wsdl = read_file("$here/depot.wsdl");
    $wsdl =~ s/\@URL\@/http:\/\/127.0.0.1:$port/g;
    return HTTP::Response->new(200, 'OK', ['Content-Type' => 'text/xml; charset=utf-8'], $wsdl);
}

# A visit is counted for the cookie that comes with a call; without one a new count begins.
sub count_visit {
    my ($request) = @_;
    my ($id) = ($request->header('Cookie') // '') =~ /visitor=(\w+)/;
    $id //= join '', map { ('a' .. 'z')[rand 26] } 1 .. 16;
    my $visits = (read_file("$work/$id.visits") // 0) + 1;
    open my $file, '>', "$work/$id.visits" or die "$!\n";
    print $file $visits;
    close $file;
    return ($id, $visits);
}

my $visits = 0;
sub Depot::visits { return $visits }

my $daemon = HTTP::Daemon->new(LocalAddr => '127.0.0.1', LocalPort => $port, ReuseAddr => 1, Listen => 64)
    or die "port $port: $!\n";
# A process for each connection, as kept ones would block all others.
while (1) {
    my $connection = $daemon->accept or next;
    my $child = fork;
    if ($child) { $connection->close; next }
    srand;
    while (my $request = $connection->get_request) {
        if ($request->method eq 'GET') { $connection->send_response(describe()); next }
        if ($request->uri->path eq '/moved') {
            $connection->send_response(HTTP::Response->new(307, 'Temporary Redirect', ['Location' => '/', 'Content-Length' => 0]));
            next;
        }
        (my $id, $visits) = count_visit($request);
        my $server = SOAP::Transport::HTTP::Server->new->dispatch_with({ 'urn:depot' => 'Depot' });
        $server->request($request);
        $server->handle;
        $server->response->header('Set-Cookie' => "visitor=$id; Path=/; HttpOnly");
        $connection->send_response($server->response);
    }
    $connection->close;
    exit 0;
}
