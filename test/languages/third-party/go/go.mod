module example.com/third-party

go 1.24.0

require github.com/gfleury/go-bitbucket-v1 v0.0.0-20240917142304-df385efaac68

require (
	github.com/golang/protobuf v1.2.0 // indirect
	github.com/mitchellh/mapstructure v1.1.2 // indirect
	golang.org/x/net v0.23.0 // indirect
	golang.org/x/oauth2 v0.0.0-20190604053449-0f29369cfe45 // indirect
	google.golang.org/appengine v1.4.0 // indirect
)
